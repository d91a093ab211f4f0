package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Taxonomy;
import org.huiyin.complaint.archive.Archive;
import org.huiyin.complaint.archive.ArchiveRecord;
import org.huiyin.complaint.archive.RetentionRules;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** Says the facts of a case in words, in the order in which one asks for them. */
@ApplicationScoped
public class Facts {

    @Inject
    Taxonomy taxonomy;

    @Inject
    Units units;

    @Inject
    Archive archive;

    @Inject
    RetentionRules retention;

    List<Fact> of(Complaint complaint, Words words) {
        var matter = complaint.matter();
        var facts = new ArrayList<Fact>();
        add(facts, "category", coded(matter.primaryCategory(), words), words);
        var others = matter.otherCategories().stream().map(code -> coded(code, words));
        add(facts, "otherCategories", others.collect(Collectors.joining(words.text("desk.and"))), words);
        add(facts, "actionKind", named(matter.actionKind().name(), words), words);
        add(facts, "sector", coded(matter.sector(), words), words);
        var day = matter.occurredOn();
        add(facts, "occurredOn", day == null ? null : words.day(day), words);
        add(facts, "place", matter.place(), words);
        var amount = matter.amountInvolved();
        add(facts, "amount", amount == null ? null : words.text("desk.fact.yuan", amount), words);
        add(facts, "region", units.region(complaint.regionCode()).name(words.english()), words);
        add(
                facts,
                "channel",
                words.text("complaint.channel." + complaint.channel().name()),
                words);
        add(facts, "filedAt", words.moment(complaint.filedAt()), words);
        archive.of(complaint.id()).ifPresent(record -> add(facts, "archived", archived(record, words), words));
        return facts;
    }

    private String archived(ArchiveRecord record, Words words) {
        var day = words.day(Clock.dayOf(record.archivedAt()));
        var kept = retention
                .find(record.retention())
                .map(one -> one.name(words.english()))
                .orElse(record.retention());
        return record.keepUntil()
                .map(until -> words.text("desk.fact.archived.until", day, kept, words.day(until)))
                .orElseGet(() -> words.text("desk.fact.archived.value", day, kept));
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, Words words) {
        if (value != null && !value.isBlank()) facts.add(new Fact(words.text("desk.fact." + name), value));
    }

    private String coded(String code, Words words) {
        return code + " " + named(code, words);
    }

    private String named(String code, Words words) {
        return taxonomy.find(code).map(entry -> entry.name(words.english())).orElse(code);
    }
}
