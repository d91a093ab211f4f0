/** Pages for staff who handle cases. */
@NullMarked
package org.huiyin.web.desk;

import org.jspecify.annotations.NullMarked;
