package org.huiyin.web.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/** What has happened to a case, newest first: who (a role, never a name), when, what, and what it means for the reader. */
public record StoryView(List<Entry> entries) {

    public StoryView {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that happened.
     *
     * @param kind {@code you}, {@code system}, {@code internal}, or null for what staff did openly
     * @param quote what was written on the occasion, line by line
     * @param means what it means for the complainant, or null
     */
    public record Entry(
            @Nullable String kind,
            String who,
            String when,
            String at,
            String text,
            List<String> quote,
            @Nullable String means) {

        public boolean internal() {
            return "internal".equals(kind);
        }
    }

    /** Who reads: the complainant is spoken to, staff see who did what for whom. */
    public enum Reader {
        COMPLAINANT,
        STAFF
    }

    /** An entry of the trail as far as the story needs it. */
    record Happening(
            String event,
            String role,
            @Nullable String unit,
            Audience audience,
            Instant at,
            Map<String, String> detail) {

        String of(String name) {
            return detail.getOrDefault(name, "");
        }
    }

    /**
     * @param happenings newest first
     */
    static StoryView of(List<Happening> happenings, Reader reader, Dates dates) {
        return new StoryView(happenings.stream()
                .map(happening -> entry(happening, reader, dates))
                .toList());
    }

    private static Entry entry(Happening happening, Reader reader, Dates dates) {
        var words = dates.words();
        var told = StoryWords.of(happening, reader, words);
        var means = "story." + happening.event() + ".means";
        return new Entry(
                kind(happening),
                who(happening, reader, words),
                dates.moment(happening.at()),
                happening.at().toString(),
                told.text(),
                told.quote(),
                reader == Reader.COMPLAINANT && words.has(means) ? words.text(means) : null);
    }

    private static @Nullable String kind(Happening happening) {
        if (happening.audience() != Audience.PARTY) return "internal";
        if (happening.role().equals(Actor.Kind.COMPLAINANT.name())) return "you";
        return happening.role().equals(Actor.Kind.SYSTEM.name()) ? "system" : null;
    }

    private static String who(Happening happening, Reader reader, Words words) {
        var role = happening.role();
        if (role.equals(Actor.Kind.COMPLAINANT.name()))
            return words.text(reader == Reader.COMPLAINANT ? "story.you" : "complaint.role.COMPLAINANT");
        var name = words.text("complaint.role." + role);
        return happening.unit() == null ? name : words.text("story.who", happening.unit(), name);
    }
}
