package org.huiyin.deadline;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The folder {@code config/data/holidays}, where an operator puts one JSON file for each published year. */
public final class HolidayFiles {

    private HolidayFiles() {}

    /**
     * Reads every {@code *.json} in the folder, ordered by year.
     *
     * @throws IllegalArgumentException naming the file and the field when one is wrong, or two files hold the same year
     * @throws UncheckedIOException when the folder or a file cannot be read
     */
    public static List<HolidayYear> read(Path folder) {
        var years = new TreeMap<Integer, HolidayYear>();
        for (var file : files(folder)) {
            var year = year(file);
            if (years.put(year.year(), year) != null)
                throw new IllegalArgumentException(
                        file.getFileName() + ": year: " + year.year() + " is in another file too");
        }
        return List.copyOf(years.values());
    }

    private static Collection<Path> files(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + folder, unreadable);
        }
    }

    private static HolidayYear year(Path file) {
        try (var reader = Json.createReader(new StringReader(text(file)))) {
            return HolidayJson.read(reader.readObject());
        } catch (JsonException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file.getFileName() + ": " + wrong.getMessage(), wrong);
        }
    }

    private static String text(Path file) {
        try {
            // Some editors begin a file with a byte order mark, which is no JSON.
            return Files.readString(file).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException("the file is not written in UTF-8", notUtf8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
