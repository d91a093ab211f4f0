package org.huiyin.complaint;

import static org.huiyin.account.Role.COOP_HANDLER;
import static org.huiyin.account.Role.DISPATCHER;
import static org.huiyin.account.Role.INTAKE;
import static org.huiyin.account.Role.REVIEWER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a case, and by whom (rules D3). */
public enum Act {
    AMENDMENT(null),
    MATERIAL(null),
    SUPPLEMENT(null),
    WITHDRAWAL(null),
    /** Ex officio, after the complainant has withdrawn it. */
    CONTINUATION(Capacity.SUPERVISION, INTAKE, SUPERVISOR_LEAD),
    EVALUATION(null),
    SUPPLEMENT_REQUEST(Capacity.SUPERVISION, INTAKE),
    ACCEPTANCE(Capacity.SUPERVISION, INTAKE),
    NON_ACCEPTANCE_PROPOSAL(Capacity.SUPERVISION, INTAKE),
    NON_ACCEPTANCE(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    NON_ACCEPTANCE_RETURN(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    TRANSFER(Capacity.SUPERVISION, INTAKE),
    MERGING(Capacity.SUPERVISION, INTAKE),
    /** Back to where it is assigned. */
    UNMERGING(Capacity.SUPERVISION, INTAKE, DISPATCHER),
    /** By the portal, back to the intake: it was not accepted yet, and neither was its master. */
    UNMERGING_TO_INTAKE(null),
    RESPONDENT_IDENTIFICATION(Capacity.SUPERVISION, INTAKE, DISPATCHER),
    ASSIGNMENT(Capacity.SUPERVISION, DISPATCHER),
    ACKNOWLEDGEMENT(Capacity.LEAD, UNIT_CLERK),
    RETURN_REQUEST(Capacity.LEAD, UNIT_LEADER),
    RETURN_WITHDRAWAL(Capacity.LEAD, UNIT_LEADER),
    RETURN(Capacity.SUPERVISION, DISPATCHER),
    RETURN_REFUSAL(Capacity.SUPERVISION, DISPATCHER),
    /** The unit is not there any more; also by the body that watches. */
    RECALL(Capacity.SUPERVISION, DISPATCHER, SUPERVISOR_LEAD),
    LEAD_REPLACEMENT(Capacity.SUPERVISION, DISPATCHER, SUPERVISOR_LEAD),
    /** The leader names anybody, a handler only themselves. */
    HANDLER_CHOICE(Capacity.LEAD, UNIT_LEADER, UNIT_HANDLER),
    CONTACT(Capacity.LEAD, UNIT_HANDLER, UNIT_LEADER),
    REPLY(Capacity.LEAD, UNIT_HANDLER, UNIT_LEADER),
    EXTENSION_REQUEST(Capacity.LEAD, UNIT_HANDLER, UNIT_LEADER),
    EXTENSION(Capacity.SUPERVISION, DISPATCHER, SUPERVISOR_LEAD),
    EXTENSION_REFUSAL(Capacity.SUPERVISION, DISPATCHER, SUPERVISOR_LEAD),
    SUSPENSION_REQUEST(Capacity.LEAD, UNIT_LEADER),
    SUSPENSION(Capacity.SUPERVISION, DISPATCHER),
    SUSPENSION_REFUSAL(Capacity.SUPERVISION, DISPATCHER),
    /** By the unit or by the supervision body: each role acts in the capacity that is its own. */
    RESUMPTION(Capacity.LEAD, UNIT_LEADER, DISPATCHER),
    LEDGER_REQUEST(Capacity.LEAD, UNIT_LEADER),
    LEDGER(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    LEDGER_REFUSAL(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    LEDGER_UPDATE(Capacity.LEAD, UNIT_HANDLER, UNIT_LEADER),
    /** Back to where it came from, by the unit or by the supervision body: each role acts in the capacity that is its own. */
    LEDGER_END(Capacity.LEAD, UNIT_LEADER, SUPERVISOR_LEAD),
    LEDGER_END_RECTIFYING(Capacity.LEAD, UNIT_LEADER, SUPERVISOR_LEAD),
    /** By whoever answers for the reply, or by the body that brought the units together. */
    CO_TASK(Capacity.LEAD, UNIT_HANDLER, UNIT_LEADER, DISPATCHER),
    CO_TASK_WITHDRAWAL(Capacity.LEAD, UNIT_HANDLER, UNIT_LEADER, DISPATCHER),
    CO_OPINION(Capacity.COOPERATING, UNIT_CLERK, UNIT_HANDLER, UNIT_LEADER, COOP_HANDLER),
    CO_OPINION_RETURN(Capacity.LEAD, UNIT_HANDLER, UNIT_LEADER, DISPATCHER),
    REVIEW_RETURN(Capacity.SUPERVISION, REVIEWER, SUPERVISOR_LEAD),
    REVIEW_APPROVAL(Capacity.SUPERVISION, REVIEWER, SUPERVISOR_LEAD),
    REHANDLING(Capacity.SUPERVISION, DISPATCHER),
    REHANDLING_REFUSAL(Capacity.SUPERVISION, DISPATCHER),
    /** The complainant's. */
    RECHECK_REQUEST(null),
    RECHECK_OPINION(Capacity.RECHECK, REVIEWER),
    RECHECK_RETURN(Capacity.RECHECK, SUPERVISOR_LEAD),
    RECHECK_APPROVAL(Capacity.RECHECK, SUPERVISOR_LEAD),
    RECHECK_REVERSAL(Capacity.RECHECK, SUPERVISOR_LEAD),
    /** The complainant's. */
    OBJECTION(null),
    OBJECTION_UPHOLDING(Capacity.RECHECK, SUPERVISOR_LEAD),
    OBJECTION_DISMISSAL(Capacity.RECHECK, SUPERVISOR_LEAD),
    RECTIFICATION(Capacity.LEAD, UNIT_HANDLER, UNIT_LEADER),
    VERIFICATION(Capacity.SUPERVISION, REVIEWER, SUPERVISOR_LEAD),
    STRIKE_OFF(Capacity.SUPERVISION, REVIEWER, SUPERVISOR_LEAD),
    MEASURE(Capacity.SUPERVISION, REVIEWER, SUPERVISOR_LEAD),
    REFERRAL_PROPOSAL(Capacity.SUPERVISION, INTAKE, DISPATCHER, REVIEWER),
    REFERRAL_APPROVAL(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    REFERRAL_REFUSAL(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    REFERRAL_RECEIPT(Capacity.SUPERVISION, INTAKE, DISPATCHER, REVIEWER, SUPERVISOR_LEAD),
    REFERRAL_OUTCOME(Capacity.SUPERVISION, INTAKE, DISPATCHER, REVIEWER, SUPERVISOR_LEAD),
    /** A supervision order is answered by whoever was late: the unit, or the supervision body itself, or one that decides beside it. */
    ORDER_ANSWER(Capacity.LEAD, UNIT_LEADER),
    ORDER_ANSWER_OF_COOPERATING(Capacity.COOPERATING, UNIT_LEADER),
    ORDER_ANSWER_OF_BODY(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    /** By the body above, or, of what did not satisfy twice, by the one that has come to supervise it meanwhile. */
    ESCALATED_HANDLING(Capacity.OVERSIGHT, SUPERVISOR_LEAD),
    /** What did not satisfy twice is not taken over. */
    ESCALATION_REFUSAL(Capacity.OVERSIGHT, SUPERVISOR_LEAD),
    /** What the unit reported turned out to be false; by the body that supervises the case or by the one that watches it. */
    FALSE_REPORTING(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    URGE(null),
    /** The complainant's: what was solved has come back, or there is new evidence. */
    RELAPSE_REPORT(null),
    /** Also by the body that watches: the head of the other one may not be there any more. */
    RELAPSE(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    RELAPSE_REFUSAL(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    /** The complainant's: somebody is not to handle the case. */
    RECUSAL_REQUEST(null),
    /** An officer's, about themselves or a colleague, in whatever capacity their unit holds the case. */
    RECUSAL_DECLARATION(
            Capacity.LEAD,
            INTAKE,
            DISPATCHER,
            REVIEWER,
            SUPERVISOR_LEAD,
            UNIT_CLERK,
            UNIT_HANDLER,
            UNIT_LEADER,
            COOP_HANDLER),
    RECUSAL(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    RECUSAL_REFUSAL(Capacity.SUPERVISION, SUPERVISOR_LEAD),
    /** By the portal: the unit that leads was recused, and another one is found. */
    RECUSAL_OF_LEAD(null),
    /** By the portal: what did not satisfy twice was taken over, and is handled anew by the body above. */
    RENEWED_HANDLING(null),
    /** By the portal itself: what was asked for did not come, although it reminded of it. */
    SUPPLEMENT_LAPSE(null),
    /** By the portal itself, when the evaluation is in or its window has passed. */
    RECTIFICATION_START(null),
    CLOSURE(null);

    private final @Nullable Capacity capacity;
    private final Set<Role> roles;

    Act(@Nullable Capacity capacity, Role... roles) {
        this.capacity = capacity;
        this.roles = Set.of(roles);
    }

    /** The capacities in one of which the unit of somebody with this role must hold the case. */
    List<Capacity> capacities(Role role) {
        if (capacity == null || !roles.contains(role)) return List.of();
        var own = Capacity.of(Set.of(role));
        if (recusal() || this == ORDER_ANSWER_OF_BODY) return own;
        if (here()) return List.of(Capacity.SUPERVISION, Capacity.OVERSIGHT);
        return List.of(own.contains(capacity) ? capacity : own.get(0));
    }

    /** By the body that supervises the case as by the one that watches it. */
    private boolean here() {
        return this == FALSE_REPORTING
                || this == RECALL
                || this == LEAD_REPLACEMENT
                || this == RELAPSE
                || this == RELAPSE_REFUSAL
                || this == ESCALATED_HANDLING
                || this == ESCALATION_REFUSAL;
    }

    /** Whoever holds the case may be partial, and the body above decides where the head of supervision is. */
    private boolean recusal() {
        return this == RECUSAL_DECLARATION || this == RECUSAL || this == RECUSAL_REFUSAL;
    }

    /** Whether it goes on beside the course of the case and leads nowhere else; possible until the case has ended. */
    boolean alongside() {
        return this == ORDER_ANSWER
                || this == ORDER_ANSWER_OF_COOPERATING
                || this == ORDER_ANSWER_OF_BODY
                || this == FALSE_REPORTING
                || this == RECUSAL_REQUEST
                || recusal()
                || this == URGE;
    }

    /** Whether it goes on beside a case that has ended and may come back, too. */
    boolean afterTheEnd() {
        return this == ORDER_ANSWER_OF_BODY || this == FALSE_REPORTING;
    }

    /** Whether it reaches a case in the archive: what may bring it back, and what explains a late decision on that, and
     * what became of a referral. */
    boolean reachesArchive() {
        return this == RELAPSE_REPORT
                || this == RELAPSE
                || this == RELAPSE_REFUSAL
                || this == ORDER_ANSWER_OF_BODY
                || beside();
    }

    /** Whether it stands beside the case, whatever has become of that: a receipt may come when it has long ended. */
    boolean beside() {
        return switch (this) {
            case REFERRAL_PROPOSAL, REFERRAL_APPROVAL, REFERRAL_REFUSAL, REFERRAL_RECEIPT, REFERRAL_OUTCOME -> true;
            default -> false;
        };
    }

    /** Whether whoever does it handles the case or judges how it was handled, which takes a valid enforcement credential (rules D7). */
    public boolean handles() {
        return switch (this) {
            case ACKNOWLEDGEMENT,
                    CONTACT,
                    REPLY,
                    EXTENSION_REQUEST,
                    LEDGER_UPDATE,
                    CO_TASK,
                    CO_TASK_WITHDRAWAL,
                    CO_OPINION,
                    CO_OPINION_RETURN,
                    REVIEW_RETURN,
                    REVIEW_APPROVAL,
                    RECHECK_OPINION,
                    RECHECK_RETURN,
                    RECHECK_APPROVAL,
                    RECHECK_REVERSAL,
                    RECTIFICATION,
                    VERIFICATION,
                    STRIKE_OFF -> true;
            default -> false;
        };
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The role in which this actor may do it, or empty. */
    public Optional<Role> roleOf(Actor actor) {
        return roles.stream().filter(actor::has).sorted().findFirst();
    }
}
