package org.huiyin.complaint.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.given.Given;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where everybody who could work on a case was recused, it goes back as soon as it is signed for, whatever other units were asked. */
@InPortal
class RecusedWithTaskIT {

    @Inject
    Given given;

    @Inject
    Watch watch;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void everybody_is_back() {
        watch.end();
    }

    @Test
    void an_open_task_of_another_unit_does_not_hold_it_up() {
        var held = given.filed().accepted().assignedTo("QH-DL-SF", "QH-DL-SJ").coTaskGiven("dl.dispatch", "QH-DL-SJ");
        for (var one : List.of("dl.sf.handler", "dl.sf.leader"))
            held.recusalDeclaredBy(one, one).recusalAgreedBy("dl.lead");

        held.acknowledged();

        assertThat(held.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(held.now().leadUnitId()).isEmpty();
    }
}
