/** Pages for administrators. */
@NullMarked
package org.huiyin.web.admin;

import org.jspecify.annotations.NullMarked;
