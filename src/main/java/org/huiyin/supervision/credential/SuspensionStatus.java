package org.huiyin.supervision.credential;

import java.util.Optional;

/** Where the suspension of a credential stands (rules D7). The only place that says which act leads where. */
public enum SuspensionStatus {
    PROPOSED,
    REFUSED,
    /** Decided, but the officer does not know yet: the notice is owed. */
    APPROVED,
    /** From the notice on. */
    IN_FORCE,
    /** Ended before its day, or before it was made known. */
    LIFTED,
    /** Its last day is over. */
    LAPSED,
    /** Made final: the credential is taken back for good. */
    REVOKED;

    /** Where the act leads from here, or empty when it cannot be done here. */
    public Optional<SuspensionStatus> next(SuspensionAct act) {
        return Optional.ofNullable(
                switch (this) {
                    case PROPOSED ->
                        switch (act) {
                            case APPROVE -> APPROVED;
                            case REFUSE -> REFUSED;
                            default -> null;
                        };
                    case APPROVED ->
                        switch (act) {
                            case SERVE -> IN_FORCE;
                            case LIFT -> LIFTED;
                            default -> null;
                        };
                    case IN_FORCE ->
                        switch (act) {
                            case LIFT -> LIFTED;
                            case REVOKE -> REVOKED;
                            case LAPSE -> LAPSED;
                            default -> null;
                        };
                    case REFUSED, LIFTED, LAPSED, REVOKED -> null;
                });
    }

    /** Whether the body has to decide on it, or to serve its notice. */
    public boolean owed() {
        return this == PROPOSED || this == APPROVED;
    }

    /** Nothing more happens to it. */
    public boolean ended() {
        return this == REFUSED || this == LIFTED || this == LAPSED || this == REVOKED;
    }
}
