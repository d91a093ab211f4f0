package org.huiyin.notification;

import org.huiyin.platform.Words;

/**
 * What a letter to somebody at a desk says: a number, what to do, until when, and where.
 *
 * @param due the sentence that names the day, or nothing when no clock runs
 */
public record DeskLetter(Words words, String number, String todo, String due, String link) {}
