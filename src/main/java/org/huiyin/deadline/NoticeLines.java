package org.huiyin.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.huiyin.deadline.NoticeDraft.Place;
import org.jspecify.annotations.Nullable;

/** Reads a notice written down day by day; empty lines and those that begin with {@code #} are for people. */
final class NoticeLines {

    /** Date, off or work, name; after a slash the English name. */
    private static final Pattern DAY = Pattern.compile("(\\S+)\\s+(\\S+)\\s+([^/／]+?)\\s*(?:[/／]\\s*(.+))?");

    private final NoticeDraft draft = new NoticeDraft();

    private NoticeLines() {}

    static NoticeDraft read(String text) {
        var reading = new NoticeLines();
        var lines = text.split("\\R", -1);
        for (var i = 0; i < lines.length; i++) reading.line(new Place(i + 1, ""), lines[i].strip());
        return reading.draft;
    }

    private void line(Place place, String line) {
        if (line.isEmpty() || line.startsWith("#")) return;
        var match = DAY.matcher(line);
        if (!match.matches()) {
            draft.wrong(place, "line");
            return;
        }
        var day = day(place, match.group(1));
        var kind = HolidayWords.kind(match.group(2));
        if (kind == null) draft.wrong(place, "kind", match.group(2));
        var english = match.group(4) == null ? HolidayWords.english(match.group(3)) : match.group(4);
        if (english == null) draft.wrong(place, "english", match.group(3));
        if (day == null || kind == null || english == null) return;
        NoticeNames.checked(draft, place, match.group(3), english)
                .ifPresent(name -> draft.day(place, day, kind == DayKind.MAKE_UP, name));
    }

    private @Nullable LocalDate day(Place place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            draft.wrong(place, "date", text);
            return null;
        }
    }
}
