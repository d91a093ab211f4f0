/**
 * Letters by e-mail: written into the outbox in the same transaction as the act, taken to the mail server afterwards.
 *
 * <p>letter 信件 · outbox 发件箱 · postman 投递
 */
@NullMarked
package org.huiyin.mail;

import org.jspecify.annotations.NullMarked;
