/** Supervision documents at the desk: the list, one document with what can be done to it, and the draft. */
@NullMarked
package org.huiyin.web.desk.document;

import org.jspecify.annotations.NullMarked;
