/** The unit gives a case back: 退回申请 · 退回决定 · 指定管辖. Who led it since when is kept as a term (交办). */
@NullMarked
package org.huiyin.complaint.returning;

import org.jspecify.annotations.NullMarked;
