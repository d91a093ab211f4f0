package org.huiyin.complaint.exofficio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.intake.SupplementLapse;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Nobody gets rid of what is serious by another way out: by merging it, or by saying nothing (rules D3, 5, 10 and 29). */
@InPortal
class SeriousMattersIT {

    @Inject
    Given given;

    @Inject
    Clues clues;

    @Inject
    SupplementLapse lapse;

    @Test
    void what_was_merged_into_an_ordinary_complaint_goes_on_when_it_is_withdrawn() {
        var master = given.filed(Report.about("QH-DL-CG")).accepted();
        var serious = given.filed(Report.about("QH-DL-YJ").of("P507")).mergedInto(master);

        serious.withdrawn();

        var clue = serious.clue().orElseThrow();
        assertThat(clues.of(serious.id()).orElseThrow().ground()).isEqualTo(Clue.Ground.CATEGORY);
        assertThat(clue.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(given.shown(clue, "dl.yj.handler")).isFalse();
        assertThat(master.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void what_ordinary_complaints_follow_goes_on_beside_them() {
        var master = retaliation().accepted();
        var merged = given.filed().mergedInto(master);

        master.withdrawn();
        assertThat(master.clue()).isPresent();
        assertThat(merged.status()).isEqualTo(ComplaintStatus.ACCEPTED);

        merged.withdrawn();
        assertThat(merged.clue()).isEmpty();
    }

    @Test
    void what_somebody_else_reports_as_serious_goes_on_there_until_they_withdraw_too() {
        var master = retaliation().accepted();
        var merged = retaliation().mergedInto(master);
        var third = retaliation().mergedInto(master);

        third.withdrawn();
        master.withdrawn();
        assertThat(third.clue()).isEmpty();
        assertThat(master.clue()).isEmpty();

        merged.withdrawn();
        assertThat(merged.clue()).isPresent();
    }

    @Test
    void what_was_answered_in_another_complaint_has_been_looked_into() {
        var master = given.filed().inHandling();
        var serious = retaliation().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED);

        serious.withdrawn();

        assertThat(serious.clue()).isEmpty();
    }

    @Test
    void what_was_found_goes_on_even_if_others_follow() {
        var master = given.filed().inHandling().replySubmitted(Finding.PARTLY).replyReturned();
        var merged = retaliation().mergedInto(master);

        master.withdrawn();

        assertThat(master.clue()).isPresent();
        assertThat(merged.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void who_says_nothing_more_ends_the_complaint_and_not_the_matter() {
        var serious = lapsed(retaliation());

        assertThat(serious.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(serious.clue().orElseThrow().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(lapsed(given.filed()).clue()).isEmpty();
    }

    /** Reminded on the last day, and ended when three days have passed after it. */
    private Case lapsed(Case any) {
        any.supplementsAsked("照片");
        var late = Instant.now().plus(Duration.ofDays(40));
        Clock.at(late, () -> lapse.remind(any.id()));
        Clock.at(late.plus(Duration.ofDays(4)), () -> lapse.lapse(any.id()));
        return any;
    }

    private Case retaliation() {
        return given.filed(new Report().of("P507"));
    }
}
