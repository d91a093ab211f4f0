/**
 * A case does not stay with a unit that is not there any more: 收回 (recall) and 更换主办单位 (lead replacement), where the unit that leads
 * was dissolved or nobody in it may act (rules D6: such cases escalate first).
 */
@NullMarked
package org.huiyin.complaint.recall;

import org.jspecify.annotations.NullMarked;
