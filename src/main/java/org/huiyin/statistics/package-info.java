/**
 * Figures about complaints.
 *
 * <p>figure 数据 · procedural reply in time 程序性回复按期率 · suppressed 少于五件不显示
 */
@NullMarked
package org.huiyin.statistics;

import org.jspecify.annotations.NullMarked;
