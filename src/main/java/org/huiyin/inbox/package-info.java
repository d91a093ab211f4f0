/**
 * The read side of the desk: what waits for a person, what their unit holds, how urgent it is, and what they may do next.
 *
 * <p>inbox 收件箱 · waiting 待办 · unit 本单位 · closed 已结 · light 灯
 */
@NullMarked
package org.huiyin.inbox;

import org.jspecify.annotations.NullMarked;
