package org.huiyin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Finding;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A trail that was changed afterwards is noticed, and where. */
@InPortal
class TrailIT {

    @Inject
    Given given;

    @Inject
    Trail trail;

    @Test
    void each_act_leaves_its_entry_with_role_and_unit_and_the_chain_is_whole() {
        var chain = chain(given.filed().replied(Finding.PARTLY));

        assertThat(trail.of(chain, List.of(Audience.values())))
                .extracting(TrailEntry::event)
                .containsExactly(
                        "complaint.filed",
                        "complaint.accepted",
                        "complaint.assigned",
                        "complaint.acknowledged",
                        "complaint.contacted",
                        "complaint.replySubmitted",
                        "complaint.replied");
        assertThat(trail.of(chain, List.of(Audience.STAFF)))
                .extracting(TrailEntry::actorRole)
                .containsExactly("UNIT_HANDLER");
        assertThat(trail.firstBreak(chain)).isZero();
    }

    @Test
    void a_changed_word_breaks_the_chain_where_it_was_changed() {
        var chain = chain(given.filed().inHandling());

        given.tampered("update trail_entry set detail = '{}' where chain = ? and position = 3", chain);

        assertThat(trail.firstBreak(chain)).isEqualTo(3);
    }

    @Test
    void a_changed_moment_does_too() {
        var chain = chain(given.filed().inHandling());

        given.tampered(
                "update trail_entry set at = date_sub(at, interval 1 day) where chain = ? and position = 2", chain);

        assertThat(trail.firstBreak(chain)).isEqualTo(2);
    }

    @Test
    void a_missing_entry_does_too() {
        var chain = chain(given.filed().inHandling());

        given.tampered("delete from trail_entry where chain = ? and position = 2", chain);

        assertThat(trail.firstBreak(chain)).isEqualTo(2);
    }

    private static String chain(Case any) {
        return any.now().chain();
    }
}
