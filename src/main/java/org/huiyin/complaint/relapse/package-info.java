/**
 * What was thought to be over and is not: a problem comes back, or there is new evidence (反弹 · 新证据; rules D3, 28). The complainant
 * reports it, the head of the supervision body decides, and somebody else handles the case once more.
 */
@NullMarked
package org.huiyin.complaint.relapse;

import org.jspecify.annotations.NullMarked;
