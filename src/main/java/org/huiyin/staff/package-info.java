/**
 * The people who work here, as an administrator changes them; what they do with cases is elsewhere.
 *
 * <p>deactivation 停用 · reactivation 恢复 · officer link 登记执法证号
 */
@NullMarked
package org.huiyin.staff;

import org.jspecify.annotations.NullMarked;
