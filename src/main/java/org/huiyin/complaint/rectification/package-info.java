/** Found problems until they are solved: 整改 · 验收 · 销号. */
@NullMarked
package org.huiyin.complaint.rectification;

import org.jspecify.annotations.NullMarked;
