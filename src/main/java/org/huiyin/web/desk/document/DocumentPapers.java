package org.huiyin.web.desk.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.supervision.paper.OfficialLetter;
import org.huiyin.unit.Units;

/** Words a signed document as the letter that is printed: always in Chinese, and nothing of a case. */
@ApplicationScoped
class DocumentPapers {

    private static final Words WORDS = Words.of("zh");

    /** Hexadecimal digits of the hash on each line beside the code. */
    private static final int PART = 16;

    @Inject
    Units units;

    @Inject
    Links links;

    OfficialLetter of(SupervisionDocument document) {
        var from = units.byId(document.bodyId()).name(false);
        var day = day(Clock.dayOf(document.approvedAt().orElseThrow()));
        return new OfficialLetter(
                from,
                document.number().orElseThrow(),
                document.title(),
                WORDS.text("document.salutation", units.byId(document.unitId()).name(false)),
                document.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                enclosures(document.attachments()),
                day,
                new OfficialLetter.Imprint(from, WORDS.text("document.paper.printed", day)),
                verification(document));
    }

    private OfficialLetter.Verification verification(SupervisionDocument document) {
        var address = links.absolute("/documents/verify/" + document.token().orElseThrow());
        var hash = document.hash().orElseThrow();
        var notes = new ArrayList<>(List.of(WORDS.text("document.paper.verify"), WORDS.text("document.paper.hash")));
        for (var at = 0; at < hash.length(); at += PART) notes.add(hash.substring(at, at + PART));
        return new OfficialLetter.Verification(address, notes);
    }

    /** In Arabic figures without leading zeros (GB/T 9704-2012, 7.3.5.4). */
    private static String day(LocalDate day) {
        return WORDS.text(
                "document.paper.day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    /** A single enclosure has no number (7.3.4). */
    private static List<String> enclosures(List<String> names) {
        if (names.size() == 1) return List.of(WORDS.text("document.paper.enclosure.only", names.get(0)));
        return IntStream.range(0, names.size())
                .mapToObj(place -> WORDS.text(
                        place == 0 ? "document.paper.enclosure.first" : "document.paper.enclosure.next",
                        place + 1,
                        names.get(place)))
                .toList();
    }
}
