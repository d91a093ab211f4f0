/**
 * Who is told what, by letter: one class for each letter to the complainant, and the letters to the desk whose turn it is.
 * They observe what has happened inside the same transaction, so that a letter exists exactly if the act does.
 *
 * <p>receipt 回执 · notice 告知 · desk letter 待办提醒
 *
 * <p>No letter contains what was told, who told it or whom it is about: mail is read on lock screens and forwarded. A letter
 * says that something is there, and the portal shows it to whoever may see it.
 */
@NullMarked
package org.huiyin.notification;

import org.jspecify.annotations.NullMarked;
