package org.huiyin.complaint.exofficio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.given.Given;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Whoever was recused from a case has no part in what goes on ex officio either. */
@InPortal
class RecusedFromClueIT {

    @Inject
    Given given;

    @Test
    void who_was_recused_by_a_decision_does_not_see_what_comes_of_the_case() {
        var left = given.filed().accepted();
        left.recusalDeclaredBy("dl.review", "dl.review").recusalAgreedBy("dl.lead");

        var clue = left.withdrawn().continued("dl.lead");

        assertThat(given.shown(clue, "dl.dispatch")).isTrue();
        assertThat(given.shown(clue, "dl.review")).isFalse();
    }
}
