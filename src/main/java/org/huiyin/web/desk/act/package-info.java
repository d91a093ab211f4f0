/** A page for each act that somebody at the desk can do to a case. No rule is in here: the acts decide. */
@NullMarked
package org.huiyin.web.desk.act;

import org.jspecify.annotations.NullMarked;
