package org.huiyin.notification;

import static org.huiyin.account.Role.REVIEWER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.supervision.DocumentEvent;
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
                    case SERVE -> of(document.unitId(), UNIT_CLERK, UNIT_LEADER);
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
            case UPHOLD, REJECT -> Duty.REPORT;
            default -> null;
        };
    }

    void due(@Observes DocumentEvent.Due event) {
        var document = event.document();
        var people =
                switch (event.duty()) {
                    case SIGN -> of(document.unitId(), UNIT_CLERK, UNIT_LEADER);
                    case REPORT -> of(document.unitId(), UNIT_LEADER);
                    case RECHECK -> recheckers(document);
                    case OBJECTION -> Stream.<Account>empty();
                };
        letters.remind(document, people.toList(), event.duty(), event.round(), event.late());
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
