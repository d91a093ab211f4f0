package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Declined.invalid;

import jakarta.inject.Inject;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.given.Absence;
import org.huiyin.given.Given;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case does not go where nobody can sign for it. */
@InPortal
class AssignmentToNobodyIT {

    @Inject
    Given given;

    @Inject
    Absence absence;

    @AfterEach
    void everybody_is_back() {
        absence.over();
    }

    @Test
    void a_unit_in_which_nobody_can_sign_is_not_given_a_case() {
        var accepted = given.filed().accepted();
        absence.gone("dl.sj.clerk");

        invalid("recall.vacant", () -> accepted.assignedTo("QH-DL-SJ"));
        assertThat(accepted.status()).isEqualTo(ComplaintStatus.ACCEPTED);

        absence.over();
        accepted.assignedTo("QH-DL-SJ");
        assertThat(accepted.status()).isEqualTo(ComplaintStatus.ASSIGNED);
    }
}
