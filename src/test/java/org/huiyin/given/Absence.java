package org.huiyin.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Units that are not there any more, and people who have gone; {@link #over} brings all of them back. */
@ApplicationScoped
public class Absence {

    private static final List<String> PEOPLE = List.of("dl.sj.clerk", "dl.sj.handler", "dl.sj.leader");

    @Inject
    Table table;

    /** The market bureau of Dongling is dissolved. */
    public void dissolved() {
        table.change("update unit set dissolved_on = '2026-11-01' where code = 'QH-DL-SJ'");
    }

    /** Of the market bureau of Dongling. */
    public void gone(String username) {
        table.change("update account set active = false where username = ?", username);
    }

    public void over() {
        table.change("update unit set dissolved_on = null where code = 'QH-DL-SJ'");
        for (var username : PEOPLE) table.change("update account set active = true where username = ?", username);
    }
}
