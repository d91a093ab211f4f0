package org.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.deadline.ClockCode;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.ring.InPortal;
import org.huiyin.unit.Units;
import org.junit.jupiter.api.Test;

/** A complainant who could not name the unit meant the supervision body itself: the one above has the case from then on. */
@InPortal
class IdentifiedBodyIT {

    private static final String BODY = "QH-DL-SF";

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    PossibleActs possible;

    @Inject
    Recusals recusals;

    @Inject
    Units units;

    @Test
    void the_case_waits_for_the_body_above_which_is_told_and_no_clock_moves() {
        var meant = unknown();
        var due = traces.clock(meant, ClockCode.C1).dueAt();

        meant.identified(BODY);

        assertThat(meant.now().waitsUnitId())
                .contains(units.find("QH-SF").orElseThrow().id());
        assertThat(traces.waits(meant, "qh.intake")).isTrue();
        assertThat(given.shown(meant, "dl.intake")).isFalse();
        assertThat(traces.recipients(meant, "desk.supervisionRecused")).contains("qh.lead", "qh.intake");
        assertThat(traces.audience(meant, "complaint.supervisionRecused")).isEqualTo("PARTY");
        assertThat(traces.clock(meant, ClockCode.C1).dueAt()).isEqualTo(due);
        meant.acceptedBy("qh.intake");
        assertThat(meant.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void whatever_was_merged_into_it_goes_along() {
        var meant = unknown().accepted();
        var follower = unknown().mergedInto(meant);

        meant.identifiedBy("dl.dispatch", BODY);

        assertThat(traces.waits(meant, "qh.dispatch")).isTrue();
        assertThat(given.shown(follower, "dl.dispatch")).isFalse();
        assertThat(possible.of(given.actor("qh.intake"), follower.now())).contains(Act.UNMERGING);
    }

    @Test
    void what_the_body_proposed_to_decline_is_examined_by_others() {
        var meant = unknown().nonAcceptanceProposed();

        meant.identified(BODY);

        assertThat(meant.now().waitsRole()).isEqualTo(Role.INTAKE);
        assertThat(possible.of(given.actor("qh.lead"), meant.now()))
                .doesNotContain(Act.NON_ACCEPTANCE, Act.NON_ACCEPTANCE_RETURN);
        assertThat(possible.of(given.actor("qh.intake"), meant.now())).contains(Act.ACCEPTANCE);
    }

    @Test
    void a_recusal_that_the_body_was_to_decide_is_decided_above() {
        var meant = unknown().recusalDeclaredBy("dl.intake", "dl.review");

        meant.identifiedBy("dl.dispatch", BODY);

        assertThat(recusals.before(given.actor("qh.lead"), meant.now())).hasSize(1);
    }

    private Case unknown() {
        return given.filed(Report.calling("收材料的那个窗口"));
    }
}
