package org.huiyin.mail;

/**
 * A letter that is ready to go.
 *
 * @param once names the occasion; a second letter with the same name is not sent
 * @param kind what kind of letter it is, for statistics and tests
 */
public record Letter(String once, String kind, String recipient, String subject, String body) {}
