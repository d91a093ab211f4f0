/**
 * What is over for good goes into the archive (归档; rules D3, 31), for as long as the retention classes of
 * {@code config/data/retention.json} say. Its status stays what it was, so that everybody sees the same as before.
 */
@NullMarked
package org.huiyin.complaint.archive;

import org.jspecify.annotations.NullMarked;
