package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.relapse.RelapseReport;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Periods;

/** Makes the pages on which a complainant does something to the opened complaint. */
@RequestScoped
public class ActPages {

    @Inject
    Cases cases;

    @Inject
    Rechecks rechecks;

    @Inject
    Objections objections;

    @Inject
    Mergers mergers;

    @Inject
    Relapses relapses;

    @Inject
    RelapseReport report;

    @Inject
    Attachments attachments;

    @Inject
    Clocks clocks;

    @Inject
    DeadlineRules rules;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    /** @throws Refusal.NotNow when it cannot be done any more, before anything is typed in vain */
    void mustAllow(Complaint complaint, Act act) {
        if (!complaint.allows(act)) throw complaint.status().refuses(act);
    }

    ActPage material(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        return withFiles(complaint, typed, errors, List.of(), "");
    }

    ActPage supplement(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        return withFiles(complaint, typed, errors, cases.asked(complaint), until(complaint, ClockCode.C2));
    }

    ActPage evaluation(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        return page(
                complaint,
                typed,
                errors,
                List.of(),
                List.of(),
                List.of(),
                until(mergers.master(complaint), ClockCode.C7));
    }

    /** @throws Refusal.NotNow when the time for it has passed, there was one already, or a bad rating waits for its decision */
    ActPage recheck(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        Conclusion.mustBeUndisputed(mergers.master(complaint));
        var until = rechecks.until(complaint).orElseThrow(() -> new Refusal.NotNow("recheck.late"));
        var offer = offer("track.recheck.text", until, ClockCode.C9, complaint);
        return page(complaint, typed, errors, offer, List.of(), List.of(), "");
    }

    /** @throws Refusal.NotNow when the time for it has passed, or there was one already */
    ActPage objection(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        var until = objections.until(complaint).orElseThrow(() -> new Refusal.NotNow("objection.late"));
        var offer = offer("track.objection.text", until, ClockCode.C13, complaint);
        return page(complaint, typed, errors, offer, List.of(), List.of(), "");
    }

    /** @throws Refusal.NotNow when the year has passed, or a report waits already */
    ActPage relapse(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        report.mustBePossible(complaint);
        var until = relapses.until(complaint).orElseThrow();
        return withFiles(complaint, typed, errors, offer("track.relapse.text", until, ClockCode.C6, complaint), "");
    }

    /** What can be asked for until when, and how long the answer takes by the rule of the region. */
    private List<String> offer(String key, LocalDate until, ClockCode answer, Complaint complaint) {
        var words = pages.words();
        return List.of(words.text(key, new Dates(words, clock.today()).day(until), within(answer, complaint)));
    }

    private String within(ClockCode answer, Complaint complaint) {
        var period = rules.of(answer, complaint.regionCode()).period();
        return Periods.within(period, pages.words());
    }

    ActPage recusal(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        var text = pages.words().text("track.recusal.text", within(ClockCode.RECUSAL, complaint));
        return page(complaint, typed, errors, List.of(text), List.of(), List.of(), "");
    }

    ActPage withdrawal(Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        // Honest beforehand: it may be looked into all the same, without their name (rules D3, 29).
        var clue = complaint.matter().clue() ? "track.withdrawal.clue" : "track.withdrawal.serious";
        var lines = List.of(pages.words().text(clue), pages.words().text("track.withdrawal.nameless"));
        return page(complaint, typed, errors, lines, List.of(), List.of(), "");
    }

    private ActPage withFiles(
            Complaint complaint,
            Map<String, List<String>> typed,
            List<FieldError> errors,
            List<String> lines,
            String until) {
        var words = pages.words();
        var files = attachments.of(Holder.complaint(complaint.id()), words);
        return page(complaint, typed, errors, lines, attachments.limits(words), files, until);
    }

    private ActPage page(
            Complaint complaint,
            Map<String, List<String>> typed,
            List<FieldError> errors,
            List<String> lines,
            List<String> limits,
            List<EvidenceItem> files,
            String until) {
        var frame = pages.frame();
        var form = new Form(pages.words(), typed, errors);
        return new ActPage(
                frame,
                complaint.number(),
                form,
                lines,
                limits,
                files,
                until,
                Notices.of(frame).contact());
    }

    private String until(Complaint complaint, ClockCode code) {
        return clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == code && deadline.running())
                .findFirst()
                .map(Deadline::dueDay)
                .map(new Dates(pages.words(), clock.today())::day)
                .orElse("");
    }
}
