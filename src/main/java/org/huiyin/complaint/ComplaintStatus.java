package org.huiyin.complaint;

import java.util.Optional;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Term;

/**
 * Where a complaint stands (rules D1), and the only place that says which act leads where (rules D3).
 *
 * <p>A substantiated finding has no way to {@link #CLOSED} or {@link #WITHDRAWN}: {@link Complaint#follow} lets it out of
 * {@link #REPLIED} only towards {@link #RECTIFYING} or another handling, and in the end only strike-off leads on (不解决不销号).
 */
public enum ComplaintStatus {
    SUBMITTED,
    SUPPLEMENT_REQUIRED,
    ACCEPTED,
    NOT_ACCEPTED,
    UNDER_OBJECTION,
    TRANSFERRED_OUT,
    MERGED,
    WITHDRAWN,
    ASSIGNED,
    HANDLING,
    PENDING_REVIEW,
    REPLIED,
    REHANDLING,
    UNDER_RECHECK,
    RECTIFYING,
    PENDING_LEDGER,
    CLOSED,
    STRUCK_OFF;

    /** The status after the act, or empty where the act is not allowed. */
    public Optional<ComplaintStatus> next(Act act) {
        if (act.beside()) return Optional.of(this);
        if (act.alongside()) return open(act) ? Optional.of(this) : Optional.empty();
        return Optional.ofNullable(
                switch (this) {
                    case SUBMITTED ->
                        switch (act) {
                            case AMENDMENT,
                                    MATERIAL,
                                    RESPONDENT_IDENTIFICATION,
                                    ESCALATED_HANDLING,
                                    NON_ACCEPTANCE_PROPOSAL,
                                    NON_ACCEPTANCE_RETURN -> SUBMITTED;
                            case SUPPLEMENT_REQUEST -> SUPPLEMENT_REQUIRED;
                            case ACCEPTANCE -> ACCEPTED;
                            case NON_ACCEPTANCE -> NOT_ACCEPTED;
                            case TRANSFER -> TRANSFERRED_OUT;
                            case MERGING -> MERGED;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case SUPPLEMENT_REQUIRED ->
                        switch (act) {
                            case MATERIAL, RESPONDENT_IDENTIFICATION, ESCALATED_HANDLING -> SUPPLEMENT_REQUIRED;
                            case SUPPLEMENT -> SUBMITTED;
                            case WITHDRAWAL, SUPPLEMENT_LAPSE -> WITHDRAWN;
                            default -> null;
                        };
                    case ACCEPTED ->
                        switch (act) {
                            case MATERIAL, RESPONDENT_IDENTIFICATION, MEASURE, ESCALATED_HANDLING -> ACCEPTED;
                            case ASSIGNMENT -> ASSIGNED;
                            case MERGING -> MERGED;
                            case TRANSFER -> TRANSFERRED_OUT;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case ASSIGNED ->
                        switch (act) {
                            case MATERIAL,
                                    RETURN_REQUEST,
                                    RETURN_WITHDRAWAL,
                                    RETURN_REFUSAL,
                                    CO_TASK,
                                    CO_TASK_WITHDRAWAL,
                                    CO_OPINION,
                                    CO_OPINION_RETURN,
                                    MEASURE -> ASSIGNED;
                            case ACKNOWLEDGEMENT -> HANDLING;
                            case RETURN, RECALL, ESCALATED_HANDLING, RECUSAL_OF_LEAD -> ACCEPTED;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case HANDLING ->
                        switch (act) {
                            case MATERIAL,
                                    RETURN_REQUEST,
                                    RETURN_WITHDRAWAL,
                                    RETURN_REFUSAL,
                                    HANDLER_CHOICE,
                                    CONTACT,
                                    EXTENSION_REQUEST,
                                    EXTENSION,
                                    EXTENSION_REFUSAL,
                                    SUSPENSION_REQUEST,
                                    SUSPENSION,
                                    SUSPENSION_REFUSAL,
                                    RESUMPTION,
                                    LEDGER_REQUEST,
                                    LEDGER_REFUSAL,
                                    CO_TASK,
                                    CO_TASK_WITHDRAWAL,
                                    CO_OPINION,
                                    CO_OPINION_RETURN,
                                    MEASURE -> HANDLING;
                            case LEDGER -> PENDING_LEDGER;
                            case REPLY -> PENDING_REVIEW;
                            case RETURN, RECALL, ESCALATED_HANDLING, RECUSAL_OF_LEAD -> ACCEPTED;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case PENDING_REVIEW ->
                        switch (act) {
                            case MATERIAL, MEASURE, ESCALATED_HANDLING -> PENDING_REVIEW;
                            case REVIEW_RETURN -> HANDLING;
                            case REVIEW_APPROVAL -> REPLIED;
                            case RECUSAL_OF_LEAD -> ACCEPTED;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case REPLIED ->
                        switch (act) {
                            case MATERIAL,
                                    EVALUATION,
                                    REHANDLING_REFUSAL,
                                    MEASURE,
                                    LEAD_REPLACEMENT,
                                    ESCALATED_HANDLING,
                                    ESCALATION_REFUSAL -> REPLIED;
                            case REHANDLING -> REHANDLING;
                            case RENEWED_HANDLING -> ACCEPTED;
                            case RECHECK_REQUEST -> UNDER_RECHECK;
                            case CLOSURE -> CLOSED;
                            case RECTIFICATION_START -> RECTIFYING;
                            default -> null;
                        };
                    case REHANDLING ->
                        switch (act) {
                            case MATERIAL,
                                    HANDLER_CHOICE,
                                    CONTACT,
                                    MEASURE,
                                    CO_TASK,
                                    CO_TASK_WITHDRAWAL,
                                    CO_OPINION,
                                    CO_OPINION_RETURN -> REHANDLING;
                            case RECALL, ESCALATED_HANDLING, RECUSAL_OF_LEAD -> ACCEPTED;
                            case REPLY -> PENDING_REVIEW;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case UNDER_RECHECK ->
                        switch (act) {
                            case MATERIAL, RECHECK_OPINION, RECHECK_RETURN, ESCALATED_HANDLING, MEASURE ->
                                UNDER_RECHECK;
                            case RECHECK_APPROVAL -> REPLIED;
                            case RECHECK_REVERSAL -> REHANDLING;
                            default -> null;
                        };
                    case RECTIFYING ->
                        switch (act) {
                            case RECHECK_REQUEST -> UNDER_RECHECK;
                            case REHANDLING -> REHANDLING;
                            case MATERIAL,
                                    EVALUATION,
                                    REHANDLING_REFUSAL,
                                    RECTIFICATION,
                                    VERIFICATION,
                                    ESCALATED_HANDLING,
                                    LEAD_REPLACEMENT,
                                    LEDGER_REQUEST,
                                    LEDGER_REFUSAL,
                                    MEASURE -> RECTIFYING;
                            case LEDGER -> PENDING_LEDGER;
                            case STRIKE_OFF -> STRUCK_OFF;
                            default -> null;
                        };
                    // Whoever complained loses no right by it: what was open before stays open.
                    case PENDING_LEDGER ->
                        switch (act) {
                            case MATERIAL,
                                    EVALUATION,
                                    REHANDLING_REFUSAL,
                                    LEDGER_UPDATE,
                                    CO_TASK_WITHDRAWAL,
                                    CO_OPINION,
                                    LEAD_REPLACEMENT,
                                    MEASURE,
                                    ESCALATED_HANDLING -> PENDING_LEDGER;
                            case LEDGER_END -> HANDLING;
                            case LEDGER_END_RECTIFYING -> RECTIFYING;
                            case REHANDLING -> REHANDLING;
                            case RECHECK_REQUEST -> UNDER_RECHECK;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case CLOSED, STRUCK_OFF ->
                        switch (act) {
                            case EVALUATION, MEASURE, RELAPSE_REPORT, RELAPSE_REFUSAL -> this;
                            case RECHECK_REQUEST -> UNDER_RECHECK;
                            case RELAPSE -> REHANDLING;
                            default -> null;
                        };
                    case MERGED ->
                        switch (act) {
                            case MATERIAL, EVALUATION, RECHECK_REQUEST, RELAPSE_REPORT -> MERGED;
                            case UNMERGING -> ACCEPTED;
                            case UNMERGING_TO_INTAKE -> SUBMITTED;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case UNDER_OBJECTION ->
                        switch (act) {
                            case MATERIAL, ESCALATED_HANDLING -> UNDER_OBJECTION;
                            case OBJECTION_UPHOLDING -> SUBMITTED;
                            case OBJECTION_DISMISSAL -> NOT_ACCEPTED;
                            case WITHDRAWAL -> WITHDRAWN;
                            default -> null;
                        };
                    case NOT_ACCEPTED -> act == Act.OBJECTION ? UNDER_OBJECTION : null;
                    case WITHDRAWN -> act == Act.CONTINUATION ? WITHDRAWN : null;
                    case TRANSFERRED_OUT -> null;
                });
    }

    /** Beside a case that may come back a late decision is explained, or a report found false; who follows another may urge there. */
    private boolean open(Act alongside) {
        if (this == MERGED) return alongside == Act.URGE || alongside == Act.RECUSAL_REQUEST;
        return !terminal() || (this == CLOSED || this == STRUCK_OFF) && alongside.afterTheEnd();
    }

    /** Why the act is not allowed, in the words that complainants read too: the inner steps look the same from outside. */
    public Refusal.NotNow refuses(Act act) {
        return new Refusal.NotNow("complaint.notNow", new Term(publicKey()), new Term("complaint.act." + act.name()));
    }

    /** Whether nothing more is expected from anybody. */
    public boolean terminal() {
        return switch (this) {
            case NOT_ACCEPTED, TRANSFERRED_OUT, MERGED, WITHDRAWN, CLOSED, STRUCK_OFF -> true;
            case SUBMITTED,
                    SUPPLEMENT_REQUIRED,
                    UNDER_OBJECTION,
                    ACCEPTED,
                    ASSIGNED,
                    HANDLING,
                    PENDING_REVIEW,
                    REPLIED,
                    REHANDLING,
                    UNDER_RECHECK,
                    RECTIFYING,
                    PENDING_LEDGER -> false;
        };
    }

    boolean leavesUnsolved() {
        return this == CLOSED || this == WITHDRAWN;
    }

    /** Whether what becomes of the complaint is decided somewhere else. */
    boolean isElsewhere() {
        return this == TRANSFERRED_OUT || this == MERGED;
    }

    /** What a complainant is shown: the inner steps of handling look the same from outside. */
    public String publicKey() {
        return "complaint.status.public." + (this == ASSIGNED || this == PENDING_REVIEW ? HANDLING : this);
    }
}
