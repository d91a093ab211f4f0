package org.huiyin.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.huiyin.account.Attempts;
import org.huiyin.account.Sessions;
import org.huiyin.complaint.Recount;
import org.huiyin.complaint.Silence;
import org.huiyin.complaint.archive.ArchivePass;
import org.huiyin.complaint.intake.Drafts;
import org.huiyin.complaint.intake.FilingKeys;
import org.huiyin.complaint.intake.OverdueSupplements;
import org.huiyin.complaint.referral.OverdueReceipts;
import org.huiyin.complaint.time.StandingCases;
import org.huiyin.complaint.time.UnwatchedRequests;
import org.huiyin.deadline.Calendars;
import org.huiyin.escalation.Sweep;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Rescan;
import org.huiyin.mail.Outbox;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;
import org.huiyin.supervision.SupervisionReminders;
import org.huiyin.supervision.credential.SuspensionPass;
import org.huiyin.supervision.suggestion.SuggestionReminders;

/**
 * What the portal does by itself, and how often. Every node has the same timetable: the chores take their rows with
 * {@code for update skip locked}, and the transactions are theirs.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Timetable {

    @Inject
    Outbox outbox;

    @Inject
    Silence unrated;

    @Inject
    OverdueSupplements supplements;

    @Inject
    OverdueReceipts receipts;

    @Inject
    StandingCases suspended;

    @Inject
    UnwatchedRequests unwatched;

    @Inject
    Sweep escalation;

    @Inject
    SupervisionReminders documents;

    @Inject
    SuggestionReminders suggestions;

    @Inject
    SuspensionPass credentials;

    @Inject
    Recount recount;

    @Inject
    Calendars calendars;

    @Inject
    Sessions sessions;

    @Inject
    Attempts attempts;

    @Inject
    FilingKeys filingKeys;

    @Inject
    Drafts drafts;

    @Inject
    EvidenceFiles evidence;

    @Inject
    Rescan rescan;

    @Inject
    ArchivePass archive;

    @Inject
    Clock clock;

    private Chore letters = nothing();
    private Chore silence = nothing();
    private Chore missing = nothing();
    private Chore late = nothing();
    private Chore reminding = nothing();
    private Chore unconfirmed = nothing();
    private Chore standing = nothing();
    private Chore watching = nothing();
    private Chore calendar = nothing();
    private Chore scanning = nothing();
    private Chore years = nothing();
    private Chore recounting = nothing();
    private Chore sweeping = nothing();
    private Chore forgetting = nothing();
    private Chore archiving = nothing();

    @PostConstruct
    void prepare() {
        letters = Chore.inBatches("sending letters", outbox::drain);
        silence = new Chore("closing what nobody rated", unrated::pass);
        missing = new Chore("reminding of supplements", supplements::pass);
        late = new Chore("escalating what is late", escalation::pass);
        reminding = new Chore("reminding of documents, suggestions and notices", this::remind);
        unconfirmed = new Chore("reminding of receipts", receipts::pass);
        standing = new Chore("looking at what stands still", suspended::pass);
        watching = new Chore("watching what was asked for before there was a clock", unwatched::pass);
        calendar = new Chore("counting clocks again", this::recountAll);
        scanning = Chore.inBatches("scanning evidence again", rescan::batch);
        years = new Chore("looking for imported years", calendars::refresh);
        recounting = Chore.inBatches("counting clocks again after an import", recount::next);
        sweeping = new Chore("sweeping", this::sweep);
        forgetting = Chore.inBatches("forgetting what has lapsed", this::forget);
        archiving = new Chore("archiving what is over", archive::pass);
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void everyFiveSeconds() {
        letters.tick();
    }

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    void everyMinute() {
        silence.tick();
        scanning.tick();
    }

    /** Lights change at midnight; whoever waits on the stroke of it is told within a minute. */
    @Schedule(second = "5", minute = "*", hour = "*", persistent = false)
    void onTheMinute() {
        late.tick();
        reminding.tick();
    }

    /** More often than {@link org.huiyin.complaint.RecountRuns#SETTLED} asks for. */
    @Schedule(second = "*/30", minute = "*", hour = "*", persistent = false)
    void everyHalfMinute() {
        years.tick();
    }

    /** May take long: a province has a million clocks. */
    @Schedule(second = "50", minute = "*", hour = "*", persistent = false)
    void afterImports() {
        recounting.tick();
    }

    @Schedule(second = "40", minute = "7", hour = "*", persistent = false)
    void everyHour() {
        missing.tick();
        unconfirmed.tick();
        standing.tick();
        watching.tick();
        calendar.tick();
        sweeping.tick();
        forgetting.tick();
    }

    @Schedule(second = "15", minute = "25", hour = "3", timezone = "Asia/Shanghai", persistent = false)
    void everyNight() {
        archiving.tick();
    }

    private void recountAll() {
        var last = recount.batchAfter(0);
        while (last > 0) last = recount.batchAfter(last);
        last = documents.recountAfter(0);
        while (last > 0) last = documents.recountAfter(last);
        last = suggestions.recountAfter(0);
        while (last > 0) last = suggestions.recountAfter(last);
        last = credentials.recountAfter(0);
        while (last > 0) last = credentials.recountAfter(last);
    }

    private void remind() {
        var failures = new FirstFailure();
        failures.guard(documents::pass);
        failures.guard(suggestions::pass);
        failures.guard(credentials::pass);
        failures.rethrow();
    }

    private void sweep() {
        drafts.sweep();
        // Files may be much older than the last word that was typed into the draft they belong to.
        evidence.sweep(clock.now().minus(Drafts.KEPT.multipliedBy(2)));
    }

    private boolean forget() {
        return sessions.sweep() | attempts.sweep() | filingKeys.sweep(); // one batch of each
    }

    private static Chore nothing() {
        return new Chore("nothing", () -> {});
    }
}
