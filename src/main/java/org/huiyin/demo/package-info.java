/**
 * The demonstration: a portal that has no people yet is filled with a cast and with cases that were really lived, each act by
 * the person whose act it is, on a clock that was moved into the past. An entrance like time and HTTP; it knows no rule.
 *
 * <p>cast 演示人员 · life 演示案件的经过 · step 其中一步
 */
@NullMarked
package org.huiyin.demo;

import org.jspecify.annotations.NullMarked;
