package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Identities;
import org.huiyin.complaint.intake.Respondent;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Words;

/** Makes what stands beside a case, for one person. */
@ApplicationScoped
public class CaseSides {

    private static final Set<Act> OWED =
            Set.of(Act.ORDER_ANSWER, Act.ORDER_ANSWER_OF_COOPERATING, Act.ORDER_ANSWER_OF_BODY);

    private static final Set<String> AT_ONCE = Set.of("acknowledgement", "return-withdrawal");

    /** What a person may do, but what is not expected. */
    private static final Set<Act> RARE = Set.of(
            Act.TRANSFER,
            Act.MERGING,
            Act.UNMERGING,
            Act.CONTINUATION,
            Act.MEASURE,
            Act.HANDLER_CHOICE,
            Act.RESPONDENT_IDENTIFICATION,
            Act.RETURN_REQUEST,
            Act.RECALL,
            Act.LEAD_REPLACEMENT,
            Act.CO_TASK,
            Act.CO_TASK_WITHDRAWAL,
            Act.CO_OPINION_RETURN,
            Act.RELAPSE,
            Act.ESCALATED_HANDLING,
            Act.FALSE_REPORTING,
            Act.RECUSAL_DECLARATION,
            Act.REFERRAL_PROPOSAL,
            Act.REFERRAL_RECEIPT,
            Act.REFERRAL_OUTCOME);

    private static final Set<Act> ASKED = Set.of(Act.RECUSAL_DECLARATION);

    @Inject
    PossibleActs possible;

    @Inject
    Turns turns;

    @Inject
    Clocks clocks;

    @Inject
    Statements statements;

    @Inject
    Identities identities;

    CaseSide of(Actor actor, Complaint complaint, Words words) {
        var owed = owed(complaint);
        // What is owed by a day of its own comes before what would be next; the others keep their order.
        var acts = possible.of(actor, complaint).stream()
                .sorted(Comparator.comparing(act -> !owed.contains(act)))
                .toList();
        var beside = beside(owed);
        return new CaseSide(
                acts.stream()
                        .map(act -> name(act))
                        .distinct()
                        .map(name -> link(complaint, name))
                        .toList(),
                acts.contains(Act.ACCEPTANCE)
                        || acts.stream()
                                .findFirst()
                                .filter(act -> RARE.contains(act) || beside.contains(act))
                                .isPresent(),
                turns.turn(complaint, words),
                beside.containsAll(acts) ? turns.why(actor, complaint, words) : null,
                statements.respondents(complaint.id()).stream()
                        .map(one -> accused(one, words))
                        .distinct()
                        .toList(),
                person(actor, complaint, words));
    }

    /** The complainant waits for the first contact by a day of its own; a later one may be made, and nobody waits for it. */
    private Set<Act> owed(Complaint complaint) {
        return clocks.runs(complaint.id(), ClockCode.C5) ? with(OWED, Act.CONTACT) : OWED;
    }

    /** What anybody with a part in the case may always do explains nobody's waiting. */
    private static Set<Act> beside(Set<Act> owed) {
        return owed.contains(Act.CONTACT) ? ASKED : with(ASKED, Act.CONTACT);
    }

    private static Set<Act> with(Set<Act> acts, Act another) {
        return Stream.concat(acts.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }

    private static CaseSide.ActLink link(Complaint complaint, String name) {
        return new CaseSide.ActLink(
                name, "/desk/complaints/" + complaint.number() + "/" + name, AT_ONCE.contains(name));
    }

    /** The page on which the act is done. */
    private static String name(Act act) {
        return switch (act) {
            case SUPPLEMENT_REQUEST -> "supplement-request";
            case ACCEPTANCE -> "acceptance";
            case OBJECTION_UPHOLDING, OBJECTION_DISMISSAL -> "objection";
            case NON_ACCEPTANCE_PROPOSAL -> "non-acceptance";
            case NON_ACCEPTANCE, NON_ACCEPTANCE_RETURN -> "non-acceptance-decision";
            case RESPONDENT_IDENTIFICATION -> "respondent";
            case TRANSFER -> "transfer";
            case MERGING -> "merging";
            case CONTINUATION -> "continuation";
            case UNMERGING -> "unmerging";
            case ASSIGNMENT -> "assignment";
            case RETURN_REQUEST -> "return-request";
            case RETURN_WITHDRAWAL -> "return-withdrawal";
            case RETURN, RETURN_REFUSAL -> "return";
            case RECALL -> "recall";
            case LEAD_REPLACEMENT -> "lead-replacement";
            case ACKNOWLEDGEMENT -> "acknowledgement";
            case HANDLER_CHOICE -> "handler";
            case CONTACT -> "contact";
            case EXTENSION_REQUEST -> "extension-request";
            case EXTENSION, EXTENSION_REFUSAL -> "extension";
            case SUSPENSION_REQUEST -> "suspension-request";
            case SUSPENSION, SUSPENSION_REFUSAL -> "suspension";
            case RESUMPTION -> "resumption";
            case LEDGER_REQUEST -> "ledger-request";
            case LEDGER, LEDGER_REFUSAL -> "ledger";
            case LEDGER_UPDATE -> "ledger-update";
            case LEDGER_END, LEDGER_END_RECTIFYING -> "ledger-end";
            case REPLY -> "reply";
            case CO_TASK -> "co-task";
            case CO_TASK_WITHDRAWAL -> "co-task-withdrawal";
            case CO_OPINION -> "co-opinion";
            case CO_OPINION_RETURN -> "co-opinion-return";
            case REVIEW_APPROVAL, REVIEW_RETURN -> "review";
            case REHANDLING, REHANDLING_REFUSAL -> "rehandling";
            case RECHECK_OPINION -> "recheck-opinion";
            case RECHECK_APPROVAL, RECHECK_RETURN -> "recheck";
            case RECTIFICATION -> "rectification";
            case VERIFICATION -> "verification";
            case STRIKE_OFF -> "strike-off";
            case MEASURE -> "measure";
            case RELAPSE, RELAPSE_REFUSAL -> "relapse";
            case ORDER_ANSWER, ORDER_ANSWER_OF_COOPERATING, ORDER_ANSWER_OF_BODY -> "supervision-order-answer";
            case ESCALATED_HANDLING -> "escalated-handling";
            case ESCALATION_REFUSAL -> "escalation-refusal";
            case FALSE_REPORTING -> "false-reporting";
            case RECUSAL, RECUSAL_REFUSAL -> "recusal";
            case RECUSAL_DECLARATION -> "recusal-declaration";
            case REFERRAL_PROPOSAL -> "referral-proposal";
            case REFERRAL_APPROVAL, REFERRAL_REFUSAL -> "referral";
            case REFERRAL_RECEIPT -> "referral-receipt";
            case REFERRAL_OUTCOME -> "referral-outcome";
            case AMENDMENT,
                    MATERIAL,
                    SUPPLEMENT,
                    SUPPLEMENT_LAPSE,
                    WITHDRAWAL,
                    EVALUATION,
                    UNMERGING_TO_INTAKE,
                    OBJECTION,
                    RECHECK_REQUEST,
                    RECHECK_REVERSAL,
                    RELAPSE_REPORT,
                    RECUSAL_REQUEST,
                    RECUSAL_OF_LEAD,
                    RENEWED_HANDLING,
                    URGE,
                    RECTIFICATION_START,
                    CLOSURE -> throw new IllegalArgumentException(act + " is not done at the desk");
        };
    }

    private static CaseSide.Accused accused(Respondent respondent, Words words) {
        var unit = respondent.unitName(words.english());
        var officer = respondent.officerName();
        var credential = respondent.credentialNo();
        var known = Stream.of(officer, credential)
                .filter(text -> text != null && !text.isBlank())
                .toList();
        return new CaseSide.Accused(
                unit.isBlank() ? words.text("desk.respondent.none") : unit,
                known.isEmpty() ? words.text("desk.officer.none") : String.join(" · ", known));
    }

    private CaseSide.Person person(Actor actor, Complaint complaint, Words words) {
        var mode = complaint.identityMode().name();
        return new CaseSide.Person(
                words.text("complaint.type." + complaint.complainantType().name()),
                words.text("complaint.identity." + mode),
                words.text("desk.identity." + mode + ".means"),
                identities.mayLook(actor, complaint));
    }
}
