package org.huiyin.notification;

import static java.util.function.Predicate.not;
import static org.huiyin.account.Role.REVIEWER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.deadline.Light;
import org.huiyin.supervision.DocumentEvent;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.Duty;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** Tells whose turn it is with a supervision document. */
@ApplicationScoped
class DocumentNotices {

    @Inject
    DocumentLetters letters;

    @Inject
    Documents documents;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    void drafted(@Observes DocumentEvent.Drafted event) {
        var heads = of(event.document().bodyId(), SUPERVISOR_LEAD)
                .filter(head -> head.id() != event.document().draftedBy());
        letters.write(event.document(), heads.toList(), "letters.document.drafted", "", null);
    }

    void moved(@Observes DocumentEvent.Moved event) {
        var document = event.document();
        var people =
                switch (event.act()) {
                    case APPROVE -> Stream.of(accounts.byId(document.draftedBy()));
                    case SERVE, LEAVE -> of(document.unitId(), UNIT_CLERK, UNIT_LEADER);
                    case OBJECT -> recheckers(document);
                    case UPHOLD, REVOKE, ACCEPT, REJECT, CLOSE -> of(document.unitId(), UNIT_LEADER);
                    case REPORT -> of(document.bodyId(), REVIEWER, SUPERVISOR_LEAD);
                    case EDIT, DISCARD, ACKNOWLEDGE -> Stream.<Account>empty();
                };
        var occasion = Integer.toString(document.version());
        letters.write(
                document, people.toList(), "letters.document." + event.act().word(), occasion, duty(event));
    }

    private static @Nullable Duty duty(DocumentEvent.Moved event) {
        return switch (event.act()) {
            case SERVE -> Duty.SIGN;
            case OBJECT -> Duty.RECHECK;
            case LEAVE, UPHOLD, REJECT -> Duty.REPORT;
            case REPORT -> Duty.DECISION;
            default -> null;
        };
    }

    /** Once it is late, those who issued it are told, too; once it has long been, the body above. */
    void due(@Observes DocumentEvent.Due event) {
        var debtors = debtors(event).toList();
        letters.remind(event, debtors);
        if (event.light() == Light.DUE_SOON) return;
        letters.lies(
                event, issuers(event.document()).filter(not(debtors::contains)).toList());
        if (event.light() == Light.SEVERELY_OVERDUE) letters.tellAbove(event, above(event.document()));
    }

    private Stream<Account> debtors(DocumentEvent.Due event) {
        var document = event.document();
        return switch (event.duty()) {
            case SIGN -> of(document.unitId(), UNIT_CLERK, UNIT_LEADER);
            case REPORT -> of(document.unitId(), UNIT_LEADER);
            case RECHECK -> recheckers(document);
            case DECISION -> of(document.bodyId(), REVIEWER, SUPERVISOR_LEAD);
            case OBJECTION -> Stream.empty();
        };
    }

    /** Whoever drafted it, while they still work there, and the heads. */
    private Stream<Account> issuers(SupervisionDocument document) {
        var drafter = Stream.of(accounts.byId(document.draftedBy()))
                .filter(Account::active)
                .filter(account -> Objects.equals(account.actor().unitId(), document.bodyId()));
        return Stream.concat(drafter, of(document.bodyId(), SUPERVISOR_LEAD))
                .distinct()
                .filter(account -> documents.unconcerned(account.actor(), document));
    }

    /** The heads of the nearest body above that has one whom it does not concern. They learn no more than that it lies. */
    private List<Account> above(SupervisionDocument document) {
        for (var body = units.byId(document.bodyId()).superior(); body != null; body = body.superior()) {
            var heads = of(body.id(), SUPERVISOR_LEAD)
                    .filter(head -> documents.unconcerned(head.actor(), document))
                    .toList();
            if (!heads.isEmpty() && body.id() != document.unitId()) return heads;
        }
        return List.of();
    }

    /** Whoever took part does not recheck; where nobody else is left, the body above does. */
    private Stream<Account> recheckers(SupervisionDocument document) {
        var own = of(document.bodyId(), REVIEWER, SUPERVISOR_LEAD)
                .filter(account -> account.id() != document.draftedBy())
                .filter(account ->
                        document.approvedBy().filter(by -> by == account.id()).isEmpty())
                .toList();
        var above = units.byId(document.bodyId()).superior();
        return own.isEmpty() && above != null ? of(above.id(), REVIEWER, SUPERVISOR_LEAD) : own.stream();
    }

    private Stream<Account> of(long unitId, Role... roles) {
        return List.of(roles).stream()
                .flatMap(role -> accounts.of(unitId, role).stream())
                .distinct();
    }
}
