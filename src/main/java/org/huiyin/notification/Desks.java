package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.escalation.EscalationEvent;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;
import org.huiyin.notification.letter.StaticTemplates;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Writes to everybody who holds a role in the unit whose turn it is, has an address, and may see the case. */
@ApplicationScoped
class Desks {

    private static final Words WORDS = Words.of("zh"); // the language of the offices

    /** What is written: the kind of letter, what there is to do, and until when, or null. */
    private record Note(String kind, String todo, @Nullable LocalDate due) {}

    @Inject
    Accounts accounts;

    @Inject
    Complaints complaints;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /**
     * @param key what there is to do, in the bundles; its last part names the kind of letter
     * @param round tells letters of the same kind apart
     */
    void tell(Complaint complaint, Role role, String key, int round) {
        tell(complaint, unit(complaint, role), role, key, round);
    }

    /** The same each time it happens. */
    void tell(Complaint complaint, Role role, String key) {
        var people = seeing(complaint, unit(complaint, role), role);
        write(complaint, people, key, clock.now().toString());
    }

    /** The same for a unit that is neither the supervision body nor the lead. */
    void tell(Complaint complaint, Unit unit, Role role, String key, int round) {
        tell(complaint, unit.id(), role, key, round);
    }

    /**
     * The same with a day of its own.
     *
     * @param due until when, or null when nothing is owed
     */
    void tell(Complaint complaint, Unit unit, Role role, String key, int round, @Nullable LocalDate due) {
        write(complaint, seeing(complaint, unit.id(), role), key, Integer.toString(round), due);
    }

    private void tell(Complaint complaint, long unit, Role role, String key, int round) {
        write(complaint, seeing(complaint, unit, role), key, Integer.toString(round));
    }

    /** The one rule of visibility decides: whoever must not know of a case gets no letter about it (信访工作条例 art. 30). */
    private List<Account> seeing(Complaint complaint, long unit, Role role) {
        return complaints.seeing(complaint, accounts.of(unit, role));
    }

    /**
     * The same to people of whom the caller knows that they may see the case.
     *
     * @param occasion tells letters of the same kind apart
     */
    void write(Complaint complaint, List<Account> people, String key, String occasion) {
        outbox.put(letters(complaint, people, key, occasion, null));
    }

    /**
     * The same with a day of its own.
     *
     * @param due until when, or null when nothing is owed
     */
    void write(Complaint complaint, List<Account> people, String key, String occasion, @Nullable LocalDate due) {
        outbox.put(letters(complaint, people, new Note(kind(key), WORDS.text(key), due), occasion));
    }

    /**
     * What {@link #write} would send, for those who send several at once.
     *
     * @param problem which of several of the case it is about, with the day of its clock; or null
     */
    List<Letter> letters(
            Complaint complaint,
            List<Account> people,
            String key,
            String occasion,
            EscalationEvent.@Nullable Problem problem) {
        var due = complaint.nextDueAt();
        var note = problem == null
                ? new Note(kind(key), WORDS.text(key), due == null ? null : Clock.dayOf(due))
                : new Note(
                        kind(key),
                        WORDS.text("letters.desk.problem", WORDS.text(key), problem.position()),
                        problem.due());
        return letters(complaint, people, note, occasion);
    }

    private static String kind(String key) {
        return key.substring("letters.".length());
    }

    private List<Letter> letters(Complaint complaint, List<Account> people, Note note, String occasion) {
        if (people.isEmpty()) return List.of();
        var subject = WORDS.text("letters.desk.subject", complaint.number(), note.todo());
        var body = body(complaint, note.todo(), note.due());
        var letters = new ArrayList<Letter>();
        for (var account : people) {
            var address = account.email();
            if (address == null || address.isBlank()) continue;
            var once = String.join(":", note.kind(), complaint.number(), occasion, Long.toString(account.id()));
            letters.add(new Letter(once, note.kind(), address, subject, body));
        }
        return letters;
    }

    private static long unit(Complaint complaint, Role role) {
        return Capacity.of(Set.of(role)).contains(Capacity.SUPERVISION)
                ? complaint.supervisionUnitId()
                : complaint.leadUnitId().orElseThrow();
    }

    private String body(Complaint complaint, String todo, @Nullable LocalDate due) {
        var sentence = due == null ? "" : WORDS.text("letters.desk.due", WORDS.day(due));
        var link = links.absolute("/desk/complaints/" + complaint.number());
        var letter = new DeskLetter(WORDS, complaint.number(), todo, sentence, link);
        return new StaticTemplates().desk(letter).render();
    }
}
