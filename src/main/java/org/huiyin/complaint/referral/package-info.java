/**
 * What goes from a case to the bodies of discipline and of justice: 移送 · 移送建议 · 移送决定 · 移送回执 · 处理结果.
 *
 * <p>A referral stands beside the case and leaves no mark on it: neither the unit complained about nor the unit that handles the
 * case may learn of it (rules D3, 30). Nothing here moves a status, a turn, a clock or the version of the case.
 */
@NullMarked
package org.huiyin.complaint.referral;

import org.jspecify.annotations.NullMarked;
