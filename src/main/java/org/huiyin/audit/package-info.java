/**
 * The chained trail: who did what when, in an order that cannot be changed afterwards without being noticed.
 *
 * <p>trail 留痕 · entry 记录 · chain 链 · audience 可见范围
 */
@NullMarked
package org.huiyin.audit;

import org.jspecify.annotations.NullMarked;
