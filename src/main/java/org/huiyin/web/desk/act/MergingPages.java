package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.merging.Candidate;
import org.huiyin.complaint.merging.Candidates;
import org.huiyin.platform.Clock;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.form.Form;
import org.huiyin.web.session.Access;

/** Makes the page on which complaints are compared and merged. */
@RequestScoped
public class MergingPages {

    @Inject
    Complaints complaints;

    @Inject
    Candidates candidates;

    @Inject
    Statements statements;

    @Inject
    CaseSheets sheets;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    MergingPage page(Complaint complaint, Form form) {
        var words = acts.words();
        var effects = List.of(
                words.text("desk.act.merging.keeps"),
                words.text("desk.act.merging.earliest"),
                words.text("desk.act.merging.sealed"));
        var chosen = complaints
                .seen(access.actor(), form.value("master").strip())
                .filter(other -> other.id() != complaint.id());
        return new MergingPage(
                acts.frame(complaint, "merging", form, effects),
                candidates.of(access.actor(), complaint).stream()
                        .map(candidate -> hint(complaint, candidate))
                        .toList(),
                chosen.map(master -> List.of(side(complaint, "this"), side(master, "other")))
                        .orElse(List.of()),
                chosen.map(Complaint::number).orElse(null));
    }

    private MergingPage.Hint hint(Complaint complaint, Candidate candidate) {
        var words = acts.words();
        var other = candidate.complaint();
        var why = words.text(
                candidate.sameCategory() ? "desk.act.merging.why.category" : "desk.act.merging.why",
                candidate.organs().size(),
                candidate.daysApart(),
                candidate.wordsShared());
        var address = "/desk/complaints/" + complaint.number() + "/merging?master=" + other.number();
        return new MergingPage.Hint(other.number(), other.matter().subject(), why, address);
    }

    private MergingPage.Side side(Complaint complaint, String which) {
        var words = acts.words();
        var happened = complaint.matter().occurredOn();
        return new MergingPage.Side(
                words.text("desk.act.merging." + which),
                complaint.number(),
                complaint.matter().subject(),
                words.text(
                        "desk.act.merging.when",
                        acts.dates().day(Clock.dayOf(complaint.filedAt())),
                        happened == null
                                ? words.text("desk.act.merging.noDay")
                                : acts.dates().day(happened)),
                statements.respondents(complaint.id()).stream()
                        .map(respondent -> respondent.unitName(words.english()))
                        .distinct()
                        .toList(),
                CaseSheets.paragraphs(complaint.matter().narrative()),
                sheets.requests(complaint));
    }
}
