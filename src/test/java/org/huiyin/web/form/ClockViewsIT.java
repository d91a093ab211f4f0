package org.huiyin.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.ClockCode;
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

    private long asked(Case any) {
        var complaint = any.now();
        return statements.during(() -> shown(complaint));
    }

    private List<ClockView> shown(Complaint complaint) {
        return views.of(complaint, new Words(false), ClockCode.values());
    }
}
