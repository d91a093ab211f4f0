/**
 * The official letter on paper: a supervision document as PDF, set after GB/T 9704-2012, with a QR code by which it can be verified.
 *
 * <p>版心 type area · 发文机关标志 letterhead · 发文字号 number · 主送机关 addressee · 成文日期 day · 版记 imprint
 */
@NullMarked
package org.huiyin.supervision.paper;

import org.jspecify.annotations.NullMarked;
