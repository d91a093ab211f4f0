package org.huiyin.notification;

import java.util.List;
import org.huiyin.platform.Words;

/** What a letter to a body outside the portal says. */
public record TransferLetter(Words words, String destination, List<String> paragraphs) {}
