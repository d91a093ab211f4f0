package org.huiyin.deadline;

import java.util.Locale;

/** What people call a day off, or the holiday that a make-up day pays for; in both languages of the portal. */
public record DayName(String zh, String en) {

    public DayName {
        if (zh.isBlank() || en.isBlank()) throw new IllegalArgumentException("a day has a name in both languages");
    }

    /** English for English readers, Chinese for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
