/** Merging (并案): complaints about one matter are handled as one, and let go again where they are not about one. */
@NullMarked
package org.huiyin.complaint.merging;

import org.jspecify.annotations.NullMarked;
