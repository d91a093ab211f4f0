package org.huiyin.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Statements;
import org.huiyin.platform.Words;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A page asks for all clocks of a case together. */
@InPortal
class ClockViewsIT {

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    ClockViews views;

    @Inject
    Clocks clocks;

    @Test
    void many_clocks_that_stood_still_cost_no_more_statements_than_one_that_did_not() {
        var young = given.filed();
        var old =
                given.filed().supplementsAsked("处罚决定书照片").supplemented("已经补充。").replied(Finding.PARTLY);

        assertThat(shown(young.now())).hasSize(1);
        assertThat(shown(old.now())).hasSizeGreaterThan(4);
        assertThat(asked(old))
                .isEqualTo(asked(young))
                .isEqualTo(3); // the clocks, how they stood still, what was granted
    }

    @Test
    void whoever_complained_sees_the_clock_of_what_they_wait_for_before_all_others() {
        assertThat(theirs(given.filed())).containsExactly("C1");
        assertThat(theirs(given.filed().supplementsAsked("照片"))).containsExactly("C2", "C1");
        assertThat(theirs(given.filed().replied(Finding.UNSUBSTANTIATED))).startsWith("C7");
        assertThat(theirs(given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.DISSATISFIED)))
                .startsWith("C6");
        assertThat(theirs(given.filed().replied(Finding.PARTLY).rated(Grade.SATISFIED)))
                .startsWith("C8")
                .contains("C3", "C1");
    }

    @Test
    void they_see_the_clock_of_the_body_above_when_they_were_not_satisfied_twice() {
        var twice = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.VERY_DISSATISFIED);

        assertThat(theirs(twice)).startsWith("C6");
    }

    @Test
    void they_do_not_see_what_a_unit_has_asked_for_and_the_desk_does() {
        var any = given.filed().inHandling().extensionAsked(20);

        assertThat(theirs(any)).containsExactly("C3", "C1");
        assertThat(codes(views.forDesk(any.now(), new Words(false)))).startsWith("C6");
    }

    private List<String> theirs(Case any) {
        return codes(views.forComplainant(any.now(), new Words(false)));
    }

    private static List<String> codes(List<ClockView> shown) {
        return shown.stream().map(ClockView::code).toList();
    }

    private long asked(Case any) {
        var complaint = any.now();
        return statements.during(() -> shown(complaint));
    }

    private List<ClockView> shown(Complaint complaint) {
        return views.of(complaint, new Words(false), clocks.of(complaint.id()));
    }
}
