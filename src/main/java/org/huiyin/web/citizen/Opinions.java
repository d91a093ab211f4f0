package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.objection.Objection;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.complaint.recheck.Recheck;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Dates;
import org.jspecify.annotations.Nullable;

/** What the level above has decided last: on the reply, or before that on not being accepted. */
@RequestScoped
public class Opinions {

    @Inject
    Rechecks rechecks;

    @Inject
    Objections objections;

    @Inject
    Units units;

    @Inject
    Clock clock;

    CasePage.@Nullable Opinion of(Complaint complaint, Words words) {
        var recheck = rechecks.answered(complaint);
        if (recheck.isPresent()) return opinion(recheck.get(), words);
        return objections
                .decided(complaint.id())
                .map(objection -> opinion(objection, words))
                .orElse(null);
    }

    private CasePage.Opinion opinion(Recheck recheck, Words words) {
        return new CasePage.Opinion(
                words.text("track.opinion"),
                by(recheck.bodyId(), recheck.decidedAt(), words),
                words.text("recheck.outcome." + recheck.outcome().orElseThrow().name()),
                recheck.opinion().orElseThrow().lines().toList(),
                recheck.last() ? words.text("track.opinion.last") : null);
    }

    private CasePage.Opinion opinion(Objection objection, Words words) {
        return new CasePage.Opinion(
                words.text("track.objection.opinion"),
                by(objection.bodyId(), objection.decidedAt(), words),
                words.text(objection.upheld() ? "objection.outcome.upheld" : "objection.outcome.dismissed"),
                objection.opinion().orElseThrow().lines().toList(),
                objection.upheld() ? null : words.text("track.objection.last"));
    }

    private String by(long bodyId, Optional<Instant> decidedAt, Words words) {
        var day = new Dates(words, clock.today()).day(Clock.dayOf(decidedAt.orElseThrow()));
        return words.text("track.opinion.by", units.byId(bodyId).name(words.english()), day);
    }
}
