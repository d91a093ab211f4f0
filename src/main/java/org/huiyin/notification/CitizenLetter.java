package org.huiyin.notification;

import java.util.List;
import org.huiyin.platform.Words;

/** What a letter to a complainant says; the template adds greeting, number, link and the warning against false letters. */
public record CitizenLetter(Words words, String number, String link, List<String> paragraphs) {}
