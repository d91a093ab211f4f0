/**
 * The case file: one complaint, its status, who holds it, who may see it, what happened to it.
 *
 * <p>complaint 投诉 · complainant 投诉人 · respondent 被投诉单位/人员 · status 状态 · act 行为 · finding 认定结论 · capacity
 * 持件身份 · request 诉求 · real name / hidden / anonymous 实名 / 隐名 / 匿名
 *
 * <p>The acts are cut by stage: {@code intake} (from filing to acceptance), {@code handling} (from assignment to
 * evaluation), {@code rectification} (until strike-off).
 */
@NullMarked
package org.huiyin.complaint;

import org.jspecify.annotations.NullMarked;
