/**
 * Evidence 证据材料: what people attach to show what happened, from the moment it arrives to the moment it is looked at.
 *
 * <p>Cut by stage, each in its own package, none knowing a later one:
 *
 * <ul>
 *   <li>{@code content} — inspection 检查 (what is it really, is it dangerous) and cleaning 清除元数据 (place, device and
 *       author leave the file before anybody can open it);
 *   <li>{@code store} — kept encrypted (SM4-GCM) on disk, durably, found only by a random number;
 *   <li>{@code intake} — admission 接收: the stages in their order, with the virus scan 病毒查杀 between them.
 * </ul>
 *
 * <p>This package holds the words that they share, and {@link org.huiyin.evidence.Serving}: how a kept file goes out so
 * that a browser shows it and never runs it.
 *
 * <p>Why metadata goes: a photograph tells where and with which telephone it was taken, a document who wrote it. PIPL
 * 个人信息保护法 art. 6 asks for no more than is needed, art. 51 for technical protection; an anonymous complaint that
 * carries its author's name in a file property is not anonymous. The fingerprint of what was sent stays with the case, so
 * that whoever still has the original can show that it is the same.
 */
@NullMarked
package org.huiyin.evidence;

import org.jspecify.annotations.NullMarked;
