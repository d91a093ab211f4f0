package org.huiyin.complaint.measure;

import java.util.Optional;

/**
 * Kinds of measures (rules A7). What is handed to discipline inspection or prosecutors is not among them: the units that hold a
 * case read its measures, and must not learn of that.
 */
public enum MeasureKind {
    RECTIFY_ORDER,
    /** Interviews (约谈) come one by one: reminder, inquiry, admonition. */
    INTERVIEW_REMINDER,
    INTERVIEW_INQUIRY,
    INTERVIEW_ADMONITION,
    CIRCULATE_CRITICISM,
    TRANSFER_POST_ADVICE,
    REVOKE_CREDENTIAL,
    TERMINATE_DELEGATION,
    CREDIT_REPAIR,
    OTHER;

    /** The milder interview that must have come before with the same unit. */
    Optional<MeasureKind> before() {
        return switch (this) {
            case INTERVIEW_INQUIRY -> Optional.of(INTERVIEW_REMINDER);
            case INTERVIEW_ADMONITION -> Optional.of(INTERVIEW_INQUIRY);
            default -> Optional.empty();
        };
    }

    /** Whether it can only be taken against a unit. */
    boolean ofUnit() {
        return switch (this) {
            case INTERVIEW_REMINDER,
                    INTERVIEW_INQUIRY,
                    INTERVIEW_ADMONITION,
                    CIRCULATE_CRITICISM,
                    TERMINATE_DELEGATION -> true;
            case RECTIFY_ORDER, TRANSFER_POST_ADVICE, REVOKE_CREDENTIAL, CREDIT_REPAIR, OTHER -> false;
        };
    }

    /** Whether a unit that handles a case too late is answered by it (rules D6), which takes no finding. */
    public boolean answersLateness() {
        return switch (this) {
            case INTERVIEW_REMINDER, INTERVIEW_INQUIRY, INTERVIEW_ADMONITION, CIRCULATE_CRITICISM -> true;
            case RECTIFY_ORDER, TERMINATE_DELEGATION, TRANSFER_POST_ADVICE, REVOKE_CREDENTIAL, CREDIT_REPAIR, OTHER ->
                false;
        };
    }

    /** Whether it can only be taken against a person. */
    boolean ofPerson() {
        return this == TRANSFER_POST_ADVICE || this == REVOKE_CREDENTIAL;
    }
}
