/** From filing to acceptance: 提交 · 补正 · 受理 · 不予受理 · 撤回. */
@NullMarked
package org.huiyin.complaint.intake;

import org.jspecify.annotations.NullMarked;
