/** From assignment to evaluation: 交办 · 签收 · 答复 · 审核 · 评价. */
@NullMarked
package org.huiyin.complaint.handling;

import org.jspecify.annotations.NullMarked;
