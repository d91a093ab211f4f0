package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.recusal.RecusalRequest;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Dates;

/**
 * What somebody who looks at a case learns of recusals: that one was asked and decided. Whom it concerns while it waits, only who
 * decides or asked; who was not recused and why, only who decided or asked.
 */
@ApplicationScoped
public class RecusedViews {

    @Inject
    Recusals recusals;

    @Inject
    Units units;

    @Inject
    Clock clock;

    List<String> of(Actor viewer, Complaint complaint, Words words) {
        return recusals.of(complaint.id()).stream()
                .map(request -> line(viewer, complaint, request, words))
                .toList();
    }

    private String line(Actor viewer, Complaint complaint, RecusalRequest request, Words words) {
        var dates = new Dates(words, clock.today());
        var whom = whom(request, words);
        var own = own(viewer, request);
        var outcome = request.outcome();
        if (outcome.isEmpty()) {
            var until = dates.day(recusals.until(complaint.id(), request));
            return own || recusals.mayDecide(viewer, request)
                    ? words.text("desk.recused.open.whom", whom, until)
                    : words.text("desk.recused.open", until);
        }
        var at = dates.moment(request.decidedAt().orElseThrow());
        return switch (outcome.get()) {
            case AGREED -> words.text("desk.recused.agreed", whom, at);
            case LAPSED -> words.text("desk.recused.lapsed", at);
            case REFUSED ->
                own || decided(viewer, request)
                        ? words.text(
                                "desk.recused.refused.whom",
                                whom,
                                at,
                                request.answer().orElse(""))
                        : words.text("desk.recused.refused", at);
        };
    }

    private static boolean own(Actor viewer, RecusalRequest request) {
        return request.askedBy().filter(id -> id == viewer.account()).isPresent();
    }

    private static boolean decided(Actor viewer, RecusalRequest request) {
        return request.decidedBy().filter(id -> id == viewer.account()).isPresent();
    }

    /** The name of the person or the unit. */
    public String whom(RecusalRequest request, Words words) {
        return request.unitId()
                .map(id -> units.byId(id).name(words.english()))
                .orElseGet(() -> Objects.requireNonNullElse(request.person(), ""));
    }
}
