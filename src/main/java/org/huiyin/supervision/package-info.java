/**
 * What a supervision body asks of a unit in writing, outside any case: supervision documents with their numbers, clocks, objections
 * and reports (rules D7). It may look at a complaint; nothing of a case looks here.
 *
 * <p>supervision document 行政执法监督文书 · kind 文种 · addressed unit 主送单位 · issuing body 发文机关 · service 送达 · signing for it 签收 ·
 * objection 异议 · recheck 复查 · report 整改情况报告
 */
@NullMarked
package org.huiyin.supervision;

import org.jspecify.annotations.NullMarked;
