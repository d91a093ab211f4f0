/** Objection (异议): the supervision body of the level above looks at a complaint that was not accepted. */
@NullMarked
package org.huiyin.complaint.objection;

import org.jspecify.annotations.NullMarked;
