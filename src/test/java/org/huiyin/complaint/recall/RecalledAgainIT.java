package org.huiyin.complaint.recall;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.given.Absence;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has gone back too often is designated, also when it comes from a unit that is not there any more. */
@InPortal
class RecalledAgainIT {

    @Inject
    Given given;

    @Inject
    Absence absence;

    @Inject
    Traces traces;

    @Inject
    Recall recall;

    @AfterEach
    void everybody_is_back() {
        absence.over();
    }

    @Test
    void what_the_second_unit_wanted_to_give_back_when_it_ceased_to_be_is_designated_above() {
        var lost = given.filed()
                .accepted()
                .returnedBy("QH-DL-YJ", "dl.yj.leader")
                .assignedTo("QH-DL-SJ")
                .returnAsked("dl.sj.leader");
        absence.dissolved();

        taken(lost, "dl.dispatch");

        assertThat(given.shown(lost, "dl.dispatch")).isFalse();
        assertThat(traces.waits(lost, "qh.dispatch")).isTrue();
        lost.designatedTo("QH-DL-YJ");
        assertThat(lost.status()).isEqualTo(ComplaintStatus.ASSIGNED);
    }

    @Test
    void when_the_designated_unit_is_gone_another_one_is_designated_by_the_same_body() {
        var lost = given.filed()
                .accepted()
                .returnedBy("QH-DL-YJ", "dl.yj.leader")
                .returnedBy("QH-DL-SJ", "dl.sj.leader")
                .designatedTo("QH-DL-SJ");
        absence.dissolved();

        taken(lost, "qh.dispatch");

        assertThat(traces.waits(lost, "qh.dispatch")).isTrue();
        lost.designatedTo("QH-DL-YJ");
        assertThat(lost.status()).isEqualTo(ComplaintStatus.ASSIGNED);
    }

    private void taken(Case lost, String by) {
        recall.recall(given.actor(by), lost.number(), "机构改革，该局已经撤销。");
    }
}
