/**
 * Who may handle a complaint: the supervision body that receives it, the unit that leads it, and who is recused.
 *
 * <p>routing 分派 · recusal 回避 · supervision body 监督机构 · lead unit 牵头单位
 *
 * <p>Takes a region and respondent organs, not a complaint; that keeps it under the case file.
 */
@NullMarked
package org.huiyin.routing;

import org.jspecify.annotations.NullMarked;
