package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.handling.Evaluating;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.intake.NonAcceptanceProposal;
import org.huiyin.complaint.intake.NonAcceptanceReasons;
import org.huiyin.complaint.intake.RequestItem;
import org.huiyin.complaint.intake.Respondent;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.recusal.RecusalAsking;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.escalation.Urging;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.ClockViews;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.EscalationViews;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Roads;
import org.huiyin.web.form.Stories;
import org.huiyin.web.form.TransferViews;
import org.jspecify.annotations.Nullable;

/** Shows a complaint to its complainant. */
@RequestScoped
public class Cases {

    private static final Set<ComplaintStatus> DECLINED =
            Set.of(ComplaintStatus.NOT_ACCEPTED, ComplaintStatus.UNDER_OBJECTION);

    @Inject
    Statements statements;

    @Inject
    NonAcceptanceReasons reasons;

    @Inject
    Replies replies;

    @Inject
    Evaluating evaluating;

    @Inject
    Rechecks rechecks;

    @Inject
    Relapses relapses;

    @Inject
    Objections objections;

    @Inject
    RecusalAsking recusal;

    @Inject
    Recused recused;

    @Inject
    Opinions opinions;

    @Inject
    Mergers mergers;

    @Inject
    Problems problems;

    @Inject
    Attachments attachments;

    @Inject
    EscalationViews escalations;

    @Inject
    Urging urging;

    @Inject
    CaseNext next;

    @Inject
    ClockViews clocks;

    @Inject
    Roads roads;

    @Inject
    Stories stories;

    @Inject
    TransferViews transfers;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    CasePage of(Complaint complaint) {
        var words = pages.words();
        var master = mergers.master(complaint);
        return new CasePage(
                pages.frame(),
                complaint.number(),
                complaint.matter().subject(),
                words.text(complaint.status().publicKey()),
                master.id() == complaint.id() ? roads.of(complaint, words) : roads.ofMerged(complaint, master, words),
                clocks.forComplainant(master, words),
                next.of(complaint, words),
                next.who(master, words),
                recused.lines(complaint),
                asked(complaint),
                declined(complaint, words),
                opinions.of(complaint, words),
                transfers.of(complaint, words),
                found(master, words),
                escalations.forComplainant(complaint, words),
                stories.forComplainant(complaint, words),
                told(complaint, words),
                attachments.of(Holder.complaint(complaint.id()), words),
                may(complaint));
    }

    List<String> asked(Complaint complaint) {
        if (!complaint.allows(Act.SUPPLEMENT)) return List.of();
        return statements.supplements(complaint.id()).stream()
                .filter(supplement -> supplement.answeredAt() == null)
                .flatMap(supplement -> supplement.items().stream())
                .toList();
    }

    private CasePage.@Nullable Declined declined(Complaint complaint, Words words) {
        if (!DECLINED.contains(complaint.status())) return null;
        var proposal = statements.nonAcceptance(complaint.id()).filter(NonAcceptanceProposal::approved);
        return proposal.flatMap(one -> reasons.find(one.reasonCode())
                        .map(reason -> new CasePage.Declined(
                                reason.reason(words.english()),
                                reason.explanation(words.english()),
                                one.explanation(),
                                reason.route(words.english()),
                                objectionUntil(complaint, words))))
                .orElse(null);
    }

    private @Nullable String objectionUntil(Complaint complaint, Words words) {
        return objections
                .until(complaint)
                .map(new Dates(words, clock.today())::day)
                .orElse(null);
    }

    private List<CasePage.Problem> found(Complaint complaint, Words words) {
        if (!complaint.problemFound()) return List.of();
        var dates = new Dates(words, clock.today());
        return problems.begun(complaint.id()).stream()
                .map(item -> new CasePage.Problem(
                        item.title(),
                        item.measure(),
                        dates.day(item.dueOn()),
                        words.text("complaint.problem." + item.status().name())))
                .toList();
    }

    private List<CheckPage.Answer> told(Complaint complaint, Words words) {
        var respondents = statements.accused(complaint.id()).stream()
                .map(respondent -> named(respondent, words))
                .filter(name -> !name.isBlank())
                .toList();
        var requests = statements.requests(complaint.id()).stream()
                .map(RequestItem::text)
                .toList();
        return Stream.of(
                        new CheckPage.Answer(words.text("filing.answer.unit"), respondents),
                        new CheckPage.Answer(
                                words.text("filing.answer.narrative"),
                                complaint.matter().narrative().lines().toList()),
                        new CheckPage.Answer(words.text("filing.answer.requests"), requests))
                .filter(answer -> !answer.text().isEmpty())
                .toList();
    }

    private static String named(Respondent respondent, Words words) {
        var officer = Objects.requireNonNullElse(respondent.officerName(), "");
        return (respondent.unitName(words.english()) + " " + officer).strip();
    }

    private CasePage.May may(Complaint complaint) {
        return new CasePage.May(
                replies.approved(mergers.master(complaint).id()).isPresent(),
                mayRate(complaint),
                complaint.allows(Act.SUPPLEMENT),
                rechecks.until(complaint).isPresent(),
                relapses.reportable(complaint),
                recusal.possible(complaint),
                complaint.allows(Act.MATERIAL) && mergers.master(complaint).allows(Act.MATERIAL),
                complaint.allows(Act.WITHDRAWAL),
                urge(complaint));
    }

    private CasePage.Urge urge(Complaint complaint) {
        var pending = urging.pending(complaint);
        var again = pending ? urging.againFrom(complaint) : Optional.<LocalDate>empty();
        return new CasePage.Urge(
                pending && again.isEmpty(),
                again.map(new Dates(pages.words(), clock.today())::day).orElse(null));
    }

    boolean mayRate(Complaint complaint) {
        return evaluating.mayRate(complaint);
    }
}
