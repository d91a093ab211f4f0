/**
 * Recusal that is asked for (申请回避; rules D4 d): 回避申请 · 自行回避 · 回避决定 · 决定回避.
 *
 * <p>Who is complained about is recused by itself, in {@code routing}. Here somebody is, because the complainant or an officer says
 * why they are not impartial and the head of supervision agrees. The work is not stopped meanwhile: nothing here moves a clock of the
 * case or its version before the decision.
 */
@NullMarked
package org.huiyin.complaint.recusal;

import org.jspecify.annotations.NullMarked;
