package org.huiyin.web.form;

import org.huiyin.deadline.Period;
import org.huiyin.platform.Words;

/** Periods in words. */
public final class Periods {

    private Periods() {}

    /** {@code 7 日内}. */
    public static String within(Period period, Words words) {
        return words.text("deadline.period." + period.unit().name(), period.amount());
    }
}
