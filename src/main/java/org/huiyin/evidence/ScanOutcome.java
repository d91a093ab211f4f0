package org.huiyin.evidence;

/**
 * What the virus scan said. {@code detail} is the virus's name, or why there is no answer; it is for the log and the
 * desk, not for the public.
 */
public record ScanOutcome(State state, String detail) {

    public enum State {
        CLEAN,
        INFECTED,
        /** A scanner is configured but gave no answer: hold the file until it does. */
        UNAVAILABLE,
        /** No scanner is configured. */
        UNSCANNED
    }

    public static ScanOutcome clean() {
        return new ScanOutcome(State.CLEAN, "");
    }

    public static ScanOutcome infected(String virus) {
        return new ScanOutcome(State.INFECTED, virus);
    }

    public static ScanOutcome unavailable(String why) {
        return new ScanOutcome(State.UNAVAILABLE, why);
    }

    public static ScanOutcome unscanned() {
        return new ScanOutcome(State.UNSCANNED, "");
    }

    /** True if no scanner stands in the way. */
    public boolean mayBeOpened() {
        return state == State.CLEAN || state == State.UNSCANNED;
    }
}
