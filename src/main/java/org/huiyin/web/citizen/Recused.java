package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.recusal.CasePeople;
import org.huiyin.complaint.recusal.RecusalRequest;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FieldError;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Pages;

/** What a complainant asks and has asked about who handles the complaint. */
@RequestScoped
public class Recused {

    @Inject
    Recusals recusals;

    @Inject
    CasePeople people;

    @Inject
    Mergers mergers;

    @Inject
    Units units;

    @Inject
    ActPages acts;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    /** @throws org.huiyin.platform.Refusal.NotNow when the case has ended */
    AskRecusalPage page(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        var words = pages.words();
        var master = mergers.master(complaint);
        acts.mustAllow(master, Act.RECUSAL_REQUEST);
        var named = people.units(master).stream().map(unit -> choice(master, unit));
        var person = new Choice(
                AskRecusalPage.PERSON,
                words.text("track.recusal.person"),
                words.text("track.recusal.person.text"),
                null);
        var again = recusals.askedFrom(complaint.id()).stream().anyMatch(one -> !one.open());
        return new AskRecusalPage(
                acts.recusal(complaint, typed, errors),
                Stream.concat(named, Stream.of(person)).toList(),
                again);
    }

    private Choice choice(Complaint master, Unit unit) {
        var words = pages.words();
        var key = unit.id() == master.leadUnitId().orElse(-1L)
                ? "track.recusal.lead"
                : unit.id() == master.supervisionUnitId() ? "track.recusal.body" : "track.recusal.possible";
        return new Choice(unit.code(), unit.name(words.english()), words.text(key), null);
    }

    /** A sentence for each request, and what was answered. */
    List<String> lines(Complaint complaint) {
        return recusals.askedFrom(complaint.id()).stream().map(this::line).toList();
    }

    private String line(RecusalRequest request) {
        var words = pages.words();
        var dates = new Dates(words, clock.today());
        var whom = request.unitId()
                .map(id -> units.byId(id).name(words.english()))
                .orElseGet(() -> Objects.requireNonNullElse(request.person(), ""));
        return request.outcome()
                .map(outcome -> words.text(
                        "track.recusal." + outcome.name(),
                        whom,
                        dates.moment(request.decidedAt().orElseThrow()),
                        request.answer().orElse("")))
                .orElseGet(() -> words.text(
                        "track.recusal.open", whom, dates.day(recusals.until(request.complaintId(), request))));
    }
}
