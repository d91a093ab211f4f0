package org.huiyin.deadline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words that a notice uses for a day: off or worked, and the English of the usual names. */
final class HolidayWords {

    private static final Properties WORDS = words();

    private HolidayWords() {}

    /** {@code HOLIDAY} or {@code MAKE_UP}; null for a word that means neither. */
    static @Nullable DayKind kind(String word) {
        if (listed("off", word)) return DayKind.HOLIDAY;
        return listed("work", word) ? DayKind.MAKE_UP : null;
    }

    static @Nullable String english(String chinese) {
        return WORDS.getProperty("name." + chinese);
    }

    private static boolean listed(String key, String word) {
        var words = Objects.requireNonNull(WORDS.getProperty(key), key);
        return Arrays.stream(words.split(" ")).anyMatch(word::equalsIgnoreCase);
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = HolidayWords.class.getResourceAsStream("holiday-words.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
