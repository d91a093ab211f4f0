package org.huiyin.notification;

import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.deadline.Light;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;
import org.huiyin.notification.letter.StaticTemplates;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.huiyin.supervision.credential.CredentialSuspension;
import org.huiyin.supervision.credential.SuspensionEvent;
import org.huiyin.supervision.credential.SuspensionRules;
import org.huiyin.supervision.credential.SuspensionStatus;
import org.huiyin.unit.Units;

/**
 * Tells whose turn it is with the suspension of a credential; from the notice on the unit and the officer. A letter names neither the
 * officer nor a case.
 */
@ApplicationScoped
class SuspensionNotices {

    private static final Words WORDS = Words.of("zh"); // the language of the offices

    @Inject
    Accounts accounts;

    @Inject
    SuspensionRules rules;

    @Inject
    Desks desks;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Units units;

    @Inject
    Clock clock;

    void moved(@Observes SuspensionEvent.Moved event) {
        var suspension = event.suspension();
        var people =
                switch (event.act()) {
                    case PROPOSE -> heads(suspension);
                    case APPROVE, REFUSE -> proposer(suspension);
                    case SERVE, LIFT, LAPSE, REVOKE ->
                        suspension.notifiedAt().isPresent() ? told(suspension) : proposer(suspension);
                };
        write(suspension, people, "letters.credential." + event.act().word(), due(suspension), "");
    }

    void due(@Observes SuspensionEvent.Due event) {
        var suspension = event.suspension();
        var undecided = suspension.status() == SuspensionStatus.PROPOSED;
        var severe = event.light() == Light.SEVERELY_OVERDUE;
        var people = undecided ? heads(suspension) : Stream.concat(proposer(suspension), heads(suspension));
        var late = event.light() == Light.OVERDUE || severe;
        var key = (undecided ? "decision." : "") + (late ? "late" : "soon");
        var again = severe ? ":" + clock.today() : ""; // once for each day on which they are reminded
        write(suspension, people, "letters.credential." + key, due(suspension), again);
        if (severe) write(suspension, above(suspension), "letters.credential.above." + suspension.status(), "", "");
    }

    /** Those who were told that it was taken back, and the heads of the body. */
    void reissued(@Observes SuspensionEvent.Reissued event) {
        var suspension = event.suspension();
        var people = Stream.concat(told(suspension), heads(suspension));
        write(suspension, people, "letters.credential.reissued", "", ":" + event.number());
    }

    private static String due(CredentialSuspension suspension) {
        return suspension
                .owed()
                .map(owed -> WORDS.text("letters.document.due", WORDS.day(owed.dueDay())))
                .orElse("");
    }

    /** The head of the nearest body above who may hear of it, once: the body itself has let it lie. They learn no more than that. */
    private Stream<Account> above(CredentialSuspension suspension) {
        for (var body = units.byId(suspension.bodyId()).superior(); body != null; body = body.superior()) {
            var heads = of(body.id(), SUPERVISOR_LEAD)
                    .filter(head -> rules.unconcerned(head.actor(), suspension))
                    .toList();
            if (!heads.isEmpty()) return heads.stream();
        }
        return Stream.empty();
    }

    /** The head of the unit that leads the case, as far as they see it, finds somebody else for it. */
    void blocked(@Observes SuspensionEvent.HandlerBlocked event) {
        if (event.complaint().leadUnitId().isEmpty()) return;
        desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.handlerBlocked", (int)
                event.suspension().id());
    }

    private Stream<Account> proposer(CredentialSuspension suspension) {
        return Stream.of(accounts.byId(suspension.proposedBy()))
                .filter(Account::active)
                .filter(account -> rules.inside(account.actor(), suspension));
    }

    /** Those who may see it: a head whom it concerns is told nothing of what is written about it. */
    private Stream<Account> heads(CredentialSuspension suspension) {
        return of(suspension.bodyId(), SUPERVISOR_LEAD).filter(head -> rules.inside(head.actor(), suspension));
    }

    private Stream<Account> told(CredentialSuspension suspension) {
        return Stream.concat(
                of(suspension.unitId(), UNIT_CLERK, UNIT_LEADER),
                accounts.standingFor(suspension.officer().id()).stream());
    }

    private Stream<Account> of(long unitId, Role... roles) {
        return List.of(roles).stream().flatMap(role -> accounts.of(unitId, role).stream());
    }

    private void write(CredentialSuspension suspension, Stream<Account> people, String key, String due, String again) {
        var kind = key.substring("letters.".length());
        var number = suspension
                .number()
                .orElseGet(() -> WORDS.text("letters.document.noNumber", Long.toString(suspension.id())));
        var above = key.startsWith("letters.credential.above.");
        var link = above ? "" : links.absolute("/desk/credentials/" + suspension.id()); // the body's page is not theirs
        var body = units.byId(suspension.bodyId()).name(false);
        var letter = new DeskLetter(WORDS, number, WORDS.text(key, body), due, link);
        var text = new StaticTemplates().credential(letter).render();
        var letters = new ArrayList<Letter>();
        people.distinct().forEach(account -> {
            var address = account.email();
            if (address == null || address.isBlank()) return;
            var once = String.join(":", kind, suspension.chain(), Long.toString(account.id())) + again;
            letters.add(new Letter(once, kind, address, WORDS.text("letters.credential.subject", number), text));
        });
        outbox.put(letters);
    }
}
