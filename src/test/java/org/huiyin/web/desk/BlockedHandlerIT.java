package org.huiyin.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Words;
import org.huiyin.ring.InPortal;
import org.huiyin.supervision.credential.GivenSuspensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Beside a case everybody reads that somebody else has to take it; why, only who may see the suspension (rules D7). */
@InPortal
class BlockedHandlerIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final Words WORDS = Words.of("zh");

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    HandlerChoice handlers;

    @Inject
    LinkedViews views;

    @AfterEach
    void everybody_is_valid_again() {
        suspended.end();
    }

    @Test
    void only_who_may_see_the_suspension_reads_that_the_credential_is_the_cause() {
        var held = made(MONDAY, () -> {
                    var any = given.filed().inHandlingWith("QH-DL-SJ");
                    handlers.choose(given.actor("dl.sf.leader"), any.number(), "dl.sf.handler");
                    return any;
                })
                .get();
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> {
            assertThat(told(held, "dl.sf.leader")).isNull();
            suspended.serve(suspension);
            for (var told : new String[] {"dl.sf.leader", "dl.sf.handler"})
                assertThat(told(held, told)).isEqualTo(WORDS.text("desk.handlerBlocked"));
            for (var other : new String[] {"dl.lead", "dl.review", "dl.sj.handler"})
                assertThat(told(held, other)).isEqualTo(WORDS.text("desk.handlerBlocked.somehow"));
        });
    }

    private String told(Case any, String username) {
        return views.of(given.actor(username), any.now(), WORDS).blocked();
    }
}
