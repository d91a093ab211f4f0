/**
 * What an official holiday year does to the cases: seen before, then imported and counted.
 *
 * <p>import 导入 · forecast 预览 · recount 重新计算 · kept promise 保留已告知的日期
 */
@NullMarked
package org.huiyin.complaint.calendar;

import org.jspecify.annotations.NullMarked;
