/** Recheck (复核): the supervision body of the level above looks at a reply that the complainant does not accept. */
@NullMarked
package org.huiyin.complaint.recheck;

import org.jspecify.annotations.NullMarked;
