/** Pages for people who handle complaints: their lists, the case page, and a form for each act. */
@NullMarked
package org.huiyin.web.desk;

import org.jspecify.annotations.NullMarked;
