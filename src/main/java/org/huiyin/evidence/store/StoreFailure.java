package org.huiyin.evidence.store;

import java.util.Locale;

/** The store cannot do its work: an outage, not a refusal. Nothing half-written stays behind. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Kind {
        /** The disk has no room left, or less than the reserve. */
        FULL,
        /** The folder cannot be written, or the disk reports an error. */
        UNWRITABLE,
        /** No file under this number. */
        MISSING,
        /** The file was changed, cut off, swapped with another, or belongs to another key. */
        DAMAGED
    }

    private final Kind kind;

    StoreFailure(Kind kind, String detail) {
        super(kind + ": " + detail);
        this.kind = kind;
    }

    StoreFailure(Kind kind, Throwable cause) {
        super(kind + ": " + cause.getMessage(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The message key, for the page that says so to a person. */
    public String key() {
        return "evidence.store." + kind.name().toLowerCase(Locale.ROOT);
    }
}
