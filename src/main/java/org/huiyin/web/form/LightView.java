package org.huiyin.web.form;

import java.util.Locale;
import org.huiyin.deadline.Light;
import org.huiyin.platform.Words;

/** A light as shape, word and colour; the shape and the colour follow from the token. */
public record LightView(String token, String word) {

    public static LightView of(Light light, Words words) {
        return new LightView(token(light), words.text("deadline.light." + light.name()));
    }

    /** A clock that was stopped, in time or late. */
    public static LightView stopped(boolean met, Words words) {
        return stopped(met ? Outcome.MET : Outcome.LATE, words);
    }

    /** The clock was stopped: in time, late, or because the matter ended otherwise. */
    static LightView stopped(Outcome outcome, Words words) {
        var token = outcome == Outcome.LATE ? "red" : outcome == Outcome.MET ? "done" : "grey";
        return new LightView(
                token, words.text("deadline.outcome." + outcome.name().toLowerCase(Locale.ROOT)));
    }

    enum Outcome {
        MET,
        LATE,
        /** The complaint was withdrawn, so nothing is owed any more. */
        DROPPED
    }

    private static String token(Light light) {
        return switch (light) {
            case NORMAL -> "green";
            case DUE_SOON -> "yellow";
            case OVERDUE -> "red";
            case SEVERELY_OVERDUE -> "deep-red";
            case PAUSED -> "grey";
        };
    }
}
