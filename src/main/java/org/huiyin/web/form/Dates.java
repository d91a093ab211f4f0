package org.huiyin.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;

/** Days and moments as people say them: without the year while it is this one. */
public record Dates(Words words, LocalDate today) {

    /** {@code 11月27日(周五)}, with the year in front where it is another one. */
    public String day(LocalDate day) {
        return format(
                day.getYear() == today.getYear() ? "deadline.day" : "platform.day", day.atStartOfDay(Clock.CHINA));
    }

    /** The same without the weekday, for places with little room. */
    public String shortDay(LocalDate day) {
        return format("deadline.day.short", day.atStartOfDay(Clock.CHINA));
    }

    /** {@code 11月27日(周五)15:04}. */
    public String moment(Instant moment) {
        return day(Clock.dayOf(moment)) + " " + time(moment);
    }

    /** The time of the day in Shanghai, {@code 15:04}. */
    public String time(Instant moment) {
        return format("deadline.time", ZonedDateTime.ofInstant(moment, Clock.CHINA));
    }

    private String format(String key, ZonedDateTime moment) {
        return moment.format(DateTimeFormatter.ofPattern(words.text(key), words.locale()));
    }
}
