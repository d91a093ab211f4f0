package org.huiyin.web.form;

import org.huiyin.platform.Words;

/** What a clock is called where it is late; of several problems of a case each has a clock of its own. */
final class ProblemClock {

    private ProblemClock() {}

    /** @param item the position of the problem, from 1; empty where there is nothing to tell apart */
    static String name(String code, String item, Words words) {
        var name = words.text("escalation.clock." + code);
        return item.isEmpty() ? name : words.text("escalation.clock.item", name, item);
    }
}
