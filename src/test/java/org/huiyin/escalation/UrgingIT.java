package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The complainant urges too, not too often and not where nobody is to be urged. */
@InPortal
class UrgingIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Urging urging;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void the_complainant_urges_once_in_five_working_days_and_is_told_when_again() {
        var waiting = inHandling(MONDAY);

        on(MONDAY.plusDays(1), () -> {
            urging.urge(waiting.id());
            assertThat(urging.againFrom(waiting.now())).contains(LocalDate.of(2027, 7, 13));
            assertThatThrownBy(() -> urging.urge(waiting.id()))
                    .isInstanceOf(Refusal.NotNow.class)
                    .hasMessage("escalation.urge.early");
        });
        on(LocalDate.of(2027, 7, 12), () -> assertThatThrownBy(() -> urging.urge(waiting.id()))
                .isInstanceOf(Refusal.NotNow.class));
        assertThat(traces.recipients(waiting, "desk.complainantUrged"))
                .containsExactlyInAnyOrder("dl.sf.handler", "dl.sf.leader");

        on(LocalDate.of(2027, 7, 13), () -> urging.urge(waiting.id()));
        assertThat(traces.recipients(waiting, "desk.complainantUrged")).hasSize(4);
    }

    @Test
    void while_the_complainant_is_awaited_there_is_nobody_to_urge() {
        var asked = given.filed().supplementsAsked("照片");

        assertThatThrownBy(() -> urging.urge(asked.id())).hasMessage("escalation.urge.nobody");
    }

    private Case filed(LocalDate day) {
        return made(day, given::filed).get();
    }

    private Case inHandling(LocalDate day) {
        return made(day, () -> given.filed().inHandling()).get();
    }
}
