package org.huiyin.supervision;

import java.util.Optional;

/** Where a supervision document stands (rules D7). The only place that says which act leads where. */
public enum DocumentStatus {
    DRAFT,
    /** Signed and numbered, not yet with the unit. */
    APPROVED,
    SERVED,
    ACKNOWLEDGED,
    /** The unit disagrees; somebody else looks at it. */
    OBJECTED,
    /** Looked at once more and upheld. */
    RECHECKED,
    REPORTED,
    ACCEPTED,
    /** The report was sent back. */
    REJECTED,
    CLOSED,
    /** Looked at once more and taken back. */
    REVOKED,
    /** A draft that came to nothing. */
    DISCARDED;

    /** Where the act leads from here, or empty when it cannot be done here. */
    public Optional<DocumentStatus> next(DocumentAct act) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (act) {
                            case EDIT -> DRAFT;
                            case APPROVE -> APPROVED;
                            case DISCARD -> DISCARDED;
                            default -> null;
                        };
                    case APPROVED -> act == DocumentAct.SERVE ? SERVED : null;
                    case SERVED -> act == DocumentAct.ACKNOWLEDGE || act == DocumentAct.LEAVE ? ACKNOWLEDGED : null;
                    case ACKNOWLEDGED ->
                        switch (act) {
                            case OBJECT -> OBJECTED;
                            case REPORT -> REPORTED;
                            case CLOSE -> CLOSED;
                            default -> null;
                        };
                    case OBJECTED ->
                        switch (act) {
                            case UPHOLD -> RECHECKED;
                            case REVOKE -> REVOKED;
                            default -> null;
                        };
                    case RECHECKED ->
                        switch (act) {
                            case REPORT -> REPORTED;
                            case CLOSE -> CLOSED;
                            default -> null;
                        };
                    case REPORTED ->
                        switch (act) {
                            case ACCEPT -> ACCEPTED;
                            case REJECT -> REJECTED;
                            default -> null;
                        };
                    case REJECTED ->
                        switch (act) {
                            case REPORT -> REPORTED;
                            case CLOSE -> CLOSED;
                            default -> null;
                        };
                    case ACCEPTED -> act == DocumentAct.CLOSE ? CLOSED : null;
                    case CLOSED, REVOKED, DISCARDED -> null;
                });
    }

    /** Nothing more happens to it. */
    public boolean ended() {
        return this == CLOSED || this == REVOKED || this == DISCARDED;
    }

    /** Whether the unit may learn of it. */
    public boolean served() {
        return this != DRAFT && this != APPROVED && this != DISCARDED;
    }
}
