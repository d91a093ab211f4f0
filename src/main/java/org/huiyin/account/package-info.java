/**
 * People who sign in, what they may do, and how it is made sure that they are themselves.
 *
 * <p>account 账号 · role 角色 · session 会话 · attempt 尝试 · tally 尝试计数 · usual network 常用网络 · actor 行为人 · first administrator 首个管理员
 */
@NullMarked
package org.huiyin.account;

import org.jspecify.annotations.NullMarked;
