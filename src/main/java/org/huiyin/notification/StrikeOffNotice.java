package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.relapse.Relapses;

/** Tells that the found problems are solved and verified, and what can still be asked for (销号告知). */
@ApplicationScoped
class StrikeOffNotice {

    @Inject
    Correspondence correspondence;

    @Inject
    Relapses relapses;

    @Inject
    Rechecks rechecks;

    void write(@Observes ComplaintEvent.StruckOff event) {
        var complaint = event.complaint();
        var until = relapses.until(complaint).orElseThrow();
        correspondence.sendAll(complaint, "struckOff", words -> {
            var recheck =
                    rechecks.until(complaint).map(last -> words.text("letters.struckOff.recheck", words.day(last)));
            return Stream.of(
                            Optional.of(words.text("letters.struckOff.done")),
                            recheck,
                            Optional.of(words.text("letters.struckOff.relapse", words.day(until))))
                    .flatMap(Optional::stream)
                    .toList();
        });
    }
}
