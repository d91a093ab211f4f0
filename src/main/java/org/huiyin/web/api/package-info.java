/** JSON for programs, over the same acts as the pages. */
@NullMarked
package org.huiyin.web.api;

import org.jspecify.annotations.NullMarked;
