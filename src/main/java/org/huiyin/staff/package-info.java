/**
 * The people who work here and their units, as an administrator changes them; what they do with cases is elsewhere.
 *
 * <p>deactivation 停用 · reactivation 恢复 · officer link 登记执法证号 · dissolution 撤销机构 · reestablishment 恢复机构
 */
@NullMarked
package org.huiyin.staff;

import org.jspecify.annotations.NullMarked;
