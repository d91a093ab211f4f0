/**
 * What the units that cooperate in a case owe to the one that leads it: 协办任务 · 协办意见 · 退回重写 · 任务撤销.
 *
 * <p>A task goes on beside the course of the case and has a clock of its own; as long as one is open, no reply is submitted
 * (rules D3, 17).
 */
@NullMarked
package org.huiyin.complaint.cohandling;

import org.jspecify.annotations.NullMarked;
