/**
 * The clocks that the law starts: on which days they run, when they end, and how urgent they are.
 *
 * <p>{@link org.huiyin.deadline.WorkingCalendar} is the heart: a pure value that counts and explains each step. It
 * reads no clock; days are days of Shanghai, and the last day ends at 24:00 (rules D5). The words of this room:
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><td>period</td><td>期间</td><td>{@link org.huiyin.deadline.Period}</td></tr>
 * <tr><td>natural day</td><td>自然日</td><td>{@link org.huiyin.deadline.PeriodUnit#NATURAL_DAY}</td></tr>
 * <tr><td>working day</td><td>工作日</td><td>{@link org.huiyin.deadline.PeriodUnit#WORKING_DAY}</td></tr>
 * <tr><td>holiday, day off</td><td>法定节假日、放假日</td><td>{@link org.huiyin.deadline.DayKind#HOLIDAY}</td></tr>
 * <tr><td>make-up working day</td><td>调休上班日</td><td>{@link org.huiyin.deadline.DayKind#MAKE_UP}</td></tr>
 * <tr><td>projected</td><td>暂按法定节假日推算</td><td>{@link org.huiyin.deadline.DueDate#projected()}</td></tr>
 * <tr><td>last day, due date</td><td>期间的最后一日、到期日</td><td>{@link org.huiyin.deadline.DueDate}</td></tr>
 * <tr><td>corresponding day</td><td>到期月的对应日</td><td>{@link org.huiyin.deadline.StepKind#CORRESPONDING_DAY}</td></tr>
 * <tr><td>roll forward</td><td>顺延</td><td>{@link org.huiyin.deadline.StepKind#ROLLED_FORWARD}</td></tr>
 * <tr><td>pause</td><td>中止(不计入期间的时间)</td><td>{@link org.huiyin.deadline.Pause}</td></tr>
 * <tr><td>promise</td><td>已告知的期限</td><td>{@link org.huiyin.deadline.Promise}</td></tr>
 * <tr><td>light</td><td>亮灯(黄牌、红牌)</td><td>{@link org.huiyin.deadline.Light}</td></tr>
 * </table>
 */
@NullMarked
package org.huiyin.deadline;

import org.jspecify.annotations.NullMarked;
