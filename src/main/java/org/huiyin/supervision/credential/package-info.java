/**
 * Suspending the enforcement credential of an officer (rules A7, D7): proposed, decided by another person, in force from its notice for
 * six months at most, then over, lifted before, or made final. Whom it blocks is {@link org.huiyin.routing.Credentials}.
 *
 * <p>credential suspension 暂扣执法证件 · notice 暂扣通知 · lifting 解除暂扣 · revocation 收缴执法证件 · lapse 期满自行解除
 */
@NullMarked
package org.huiyin.supervision.credential;

import org.jspecify.annotations.NullMarked;
