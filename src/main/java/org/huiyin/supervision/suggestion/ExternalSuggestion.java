package org.huiyin.supervision.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadline.Alerts;
import org.huiyin.deadline.DeadlineRule;
import org.huiyin.deadline.DueDate;
import org.huiyin.deadline.Light;
import org.huiyin.deadline.Lights;
import org.huiyin.deadline.Promise;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** A suggestion from outside, with the clock of its answer: it runs from the day of receipt and is stopped by the answer. */
@Entity
@Table(name = "external_suggestion")
public class ExternalSuggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "version")
    private int version;

    @Column(name = "body_id")
    private long bodyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SuggestionKind kind;

    @Column(name = "from_org")
    private String fromOrg;

    @Column(name = "doc_no")
    private String docNo;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "summary")
    private String summary;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Column(name = "registered_by")
    private long registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "rule")
    private String rule;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "projected")
    private boolean projected;

    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    @Column(name = "replied_on")
    private @Nullable LocalDate repliedOn;

    @Column(name = "reply_no")
    private @Nullable String replyNo;

    @Column(name = "reply")
    private @Nullable String reply;

    @Column(name = "replied_by")
    private @Nullable Long repliedBy;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ExternalSuggestion() {}

    /** As it is registered now. */
    Arrival arrival() {
        return new Arrival(kind, fromOrg, docNo, receivedOn, summary, documentId);
    }

    /** What has arrived, checked. */
    record Arrival(
            SuggestionKind kind,
            String fromOrg,
            String docNo,
            LocalDate receivedOn,
            String summary,
            @Nullable Long documentId) {}

    ExternalSuggestion(long bodyId, Arrival arrival, DeadlineRule rule, long by, Instant now) {
        this.bodyId = bodyId;
        this.kind = arrival.kind();
        this.fromOrg = arrival.fromOrg();
        this.docNo = arrival.docNo();
        this.receivedOn = arrival.receivedOn();
        this.summary = arrival.summary();
        this.documentId = arrival.documentId();
        this.rule = rule.json().toString();
        this.registeredBy = by;
        this.registeredAt = now;
        this.dueAt = now;
    }

    /** Starts its clock. */
    void begin(WorkingCalendar calendar) {
        var due = counted(calendar);
        dueAt = due.lastMoment();
        projected = due.projected();
        remindAt = alerts(calendar).dueSoon();
    }

    /**
     * What was registered wrongly is put right, the clock with it: a slip of typing promised nobody anything.
     *
     * @param present the rule with the day that the suggestion sets, if it sets one
     */
    void correct(Arrival arrival, DeadlineRule present, WorkingCalendar calendar) {
        kind = arrival.kind();
        fromOrg = arrival.fromOrg();
        docNo = arrival.docNo();
        receivedOn = arrival.receivedOn();
        summary = arrival.summary();
        documentId = arrival.documentId();
        rule = present.json().toString();
        var answered = repliedOn != null;
        begin(calendar);
        if (answered) remindAt = null;
        version++;
    }

    /** Counts again on a newer calendar; what was promised is never shortened. */
    void recount(WorkingCalendar calendar) {
        var due = counted(calendar);
        var before = dueAt;
        dueAt = Promise.keep(before, due.lastMoment());
        projected = due.projected();
        if (remindAt != null) remindAt = alerts(calendar).moved(remindAt, before);
    }

    /**
     * A reminder goes out just now; the next ones follow as {@link Alerts#again} has it.
     *
     * @return how late it is
     */
    Light reminded(WorkingCalendar calendar, Instant now) {
        var alerts = alerts(calendar);
        remindAt = alerts.again(now, calendar, rule().thresholds());
        return alerts.at(now);
    }

    void answer(AnswerSuggestion command, LocalDate day, long by, Instant now) {
        repliedOn = day;
        replyNo = command.replyNo().strip();
        reply = command.reply().strip();
        repliedBy = by;
        repliedAt = now;
        remindAt = null;
        version++;
    }

    private DueDate counted(WorkingCalendar calendar) {
        return rule().due(receivedOn, List.of(), calendar);
    }

    private Alerts alerts(WorkingCalendar calendar) {
        return Alerts.of(dueAt, calendar, rule().thresholds());
    }

    public long id() {
        if (id == null) throw new IllegalStateException("suggestion is not stored yet");
        return id;
    }

    public int version() {
        return version;
    }

    public long bodyId() {
        return bodyId;
    }

    public SuggestionKind kind() {
        return kind;
    }

    public String fromOrg() {
        return fromOrg;
    }

    /** The number that the sender gave it. */
    public String docNo() {
        return docNo;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String summary() {
        return summary;
    }

    /** The supervision document that followed from it. */
    public Optional<Long> documentId() {
        return Optional.ofNullable(documentId);
    }

    public long registeredBy() {
        return registeredBy;
    }

    public DeadlineRule rule() {
        return DeadlineRule.parse(rule);
    }

    public LocalDate dueDay() {
        return Clock.dayOf(dueAt);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }

    public Optional<String> replyNo() {
        return Optional.ofNullable(replyNo).filter(number -> !number.isEmpty());
    }

    public Optional<String> reply() {
        return Optional.ofNullable(reply);
    }

    /** Whether it was answered in time. */
    public boolean met() {
        return repliedOn != null && !repliedOn.isAfter(dueDay());
    }

    /** The light while no answer has gone out (rules D6). */
    public Light light(LocalDate today, WorkingCalendar calendar) {
        return Lights.on(today, calendar, rule().thresholds()).of(dueAt);
    }

    /** The chain of the trail that belongs to it. */
    public String chain() {
        return "suggestion:" + id();
    }
}
