/** Suspended enforcement credentials at the desk: the list, one of them with its notice, and proposing one. */
@NullMarked
package org.huiyin.web.desk.credential;

import org.jspecify.annotations.NullMarked;
