package org.huiyin.platform;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of one language, from the bundles; dates, moments and amounts as people write them. */
public record Words(boolean english) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static Words of(String locale) {
        return new Words(locale.startsWith("en"));
    }

    public Locale locale() {
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The language tag for {@code <html lang>}. */
    public String tag() {
        return english ? "en" : "zh-CN";
    }

    /** The text of the key with its variables filled in; a key that is missing shows itself and fails a test. */
    public String text(String key, Object... variables) {
        var pattern = pattern(key);
        return variables.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale())
                        .format(Arrays.stream(variables).map(this::word).toArray());
    }

    private Object word(Object variable) {
        return variable instanceof Term term ? text(term.key()) : variable;
    }

    public String text(String key, List<Object> variables) {
        return text(key, variables.toArray());
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    private String pattern(String key) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException missing) {
            return "??" + key + "??";
        }
    }

    private ResourceBundle bundle() {
        var wanted = english ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle("messages", wanted, Words.class.getClassLoader(), NO_FALLBACK);
    }

    /** {@code 2026年11月27日(周五)}. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(text("platform.day"), locale()));
    }

    /** {@code 2026年11月27日 15:04}, by the clock of Shanghai. */
    public String moment(Instant moment) {
        return ZonedDateTime.ofInstant(moment, Clock.CHINA)
                .format(DateTimeFormatter.ofPattern(text("platform.moment"), locale()));
    }
}
