package org.huiyin.deadline;

import java.time.LocalDate;
import org.huiyin.platform.Refusal;

/**
 * The yearly arrangement of the State Council as an administrator typed, pasted or uploaded it: the JSON of
 * {@code config/data/holidays}, or one day on each line, {@code 2027-02-05 off 春节}.
 *
 * @param year the year as it was typed; may be blank when the text is JSON
 * @param source the notice that it is from; may be blank when the text is JSON
 * @param text at most {@value #LIMIT} characters
 */
public record HolidayNotice(String year, String source, String text) {

    /** A year has some forty days, each in less than a hundred characters. */
    public static final int LIMIT = 20_000;

    /**
     * Reads it strictly: what is not understood is refused, with the place and what to do.
     *
     * @param today only the years around it can be imported
     * @throws Refusal.Invalid for the fields {@code year}, {@code source}, {@code text}
     */
    public CalendarYear read(LocalDate today) {
        if (text.isBlank()) throw new Refusal.Invalid("text", "calendar.notice.empty");
        if (text.length() > LIMIT) throw new Refusal.Invalid("text", "calendar.notice.tooLong", LIMIT);
        // Some editors begin a file with a byte order mark, which is no JSON.
        var plain = text.replaceFirst("^\uFEFF", "").strip();
        var draft = plain.startsWith("{") || plain.startsWith("[") ? NoticeJson.read(plain) : NoticeLines.read(plain);
        return draft.finished(year.strip(), source.strip(), today);
    }
}
