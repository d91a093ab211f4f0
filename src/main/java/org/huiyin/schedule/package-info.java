/**
 * Time as an entrance: what the portal does by itself, one line for each chore.
 *
 * <p>timetable 定时任务 · chore 例行事项
 */
@NullMarked
package org.huiyin.schedule;

import org.jspecify.annotations.NullMarked;
