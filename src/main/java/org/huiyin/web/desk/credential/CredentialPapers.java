package org.huiyin.web.desk.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.huiyin.supervision.credential.CredentialSuspension;
import org.huiyin.supervision.paper.OfficialLetter;
import org.huiyin.unit.Units;

/** Words the notice that a credential is suspended; it says the officer, the grounds and how long, and nothing of a case. */
@ApplicationScoped
class CredentialPapers {

    private static final Words WORDS = Words.of("zh"); // what is printed is always in Chinese

    @Inject
    Units units;

    @Inject
    Links links;

    /** Of one that was approved. */
    OfficialLetter of(CredentialSuspension suspension) {
        var from = units.byId(suspension.bodyId()).name(false);
        var day = day(Clock.dayOf(suspension.notifiedAt().orElseGet(suspension::owedSince)));
        return new OfficialLetter(
                from,
                suspension.number().orElseThrow(),
                WORDS.text("credential.paper.title", suspension.officer().name()),
                WORDS.text(
                        "document.salutation", units.byId(suspension.unitId()).name(false)),
                paragraphs(suspension, WORDS),
                List.of(),
                day,
                new OfficialLetter.Imprint(from, WORDS.text("document.paper.printed", day)),
                new OfficialLetter.Verification(
                        links.absolute(CredentialsResource.PATH + "/" + suspension.id()),
                        List.of(WORDS.text("credential.paper.verify"))));
    }

    List<String> paragraphs(CredentialSuspension suspension, Words words) {
        var officer = suspension.officer();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.text(
                "credential.paper.whom",
                officer.unit().name(words.english()),
                officer.name(),
                suspension.credentialNo().orElseGet(() -> words.text("credential.noNumber"))));
        suspension
                .grounds()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(paragraphs::add);
        paragraphs.add(suspension
                .endsOn()
                .map(until -> words.text("credential.paper.until", suspension.months(), words.day(until)))
                .orElseGet(() -> words.text("credential.paper.term", suspension.months())));
        paragraphs.add(words.text("credential.paper.effect"));
        paragraphs.add(words.text("credential.paper.hearing"));
        return paragraphs;
    }

    /** In Arabic figures without leading zeros (GB/T 9704-2012, 7.3.5.4). */
    private static String day(LocalDate day) {
        return WORDS.text(
                "document.paper.day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }
}
