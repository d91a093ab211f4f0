/**
 * Regions, units and officers: who exists and who stands above whom.
 *
 * <p>unit 单位 · region 行政区划 · officer 执法人员 · internal organ 内设机构 · entrusted organisation 受委托组织 ·
 * supervision body 监督机构(司法行政部门) · line 隶属线(组织与业务)
 */
@NullMarked
package org.huiyin.unit;

import org.jspecify.annotations.NullMarked;
