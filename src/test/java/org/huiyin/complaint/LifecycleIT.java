package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.given.Given;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

@InPortal
class LifecycleIT {

    @Inject
    Given given;

    @Test
    void a_case_with_a_found_problem_goes_from_filing_to_strike_off() {
        var found = given.filed().replied(Finding.SUBSTANTIATED).rated(Grade.SATISFIED);

        assertThat(found.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        found.rectified(1).rectified(2).verified(1, true).verified(2, true).struckOff();
        assertThat(found.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
        assertThat(found.now().closedAt()).isPresent();
    }
}
