/**
 * What courts, procuratorates and supervisory commissions suggest to a supervision body, registered and answered in time (rules A7).
 *
 * <p>external suggestion 外部建议 · judicial suggestion 司法建议 · procuratorial suggestion 检察建议 · supervisory suggestion 监察建议
 */
@NullMarked
package org.huiyin.supervision.suggestion;

import org.jspecify.annotations.NullMarked;
