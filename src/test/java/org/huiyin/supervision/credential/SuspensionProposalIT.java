package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.given.Given;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is proposed is checked, and one person is not put on file twice (rules D7). */
@InPortal
class SuspensionProposalIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final String GROUNDS = "案卷评查发现的问题。";

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    SuspensionProposal proposal;

    @AfterEach
    void everybody_is_valid_again() {
        suspended.end();
    }

    @Test
    void months_unit_officer_link_and_words_are_checked_each_for_itself() {
        on(MONDAY, () -> {
            wrong("months", suspended.command("QH-DL-SF", "谷雨晴", "", 7, GROUNDS));
            wrong("months", suspended.command("QH-DL-SF", "谷雨晴", "", 0, GROUNDS));
            wrong("officerName", suspended.command("QH-DL-SF", "查无此人", "", 1, GROUNDS));
            wrong("credentialNo", suspended.command("QH-DL-SF", "谷雨晴", "99010200132", 1, GROUNDS));
            wrong("unitCode", suspended.command("QH-SF", "程望舒", "", 1, GROUNDS));
            wrong("grounds", suspended.command("QH-DL-SF", "谷雨晴", "", 1, "见 TS 9901022027030100001 号投诉。"));
            wrong("complaintNumber", new ProposeSuspension("QH-DL-SF", "谷雨晴", "", 1, "理由", "事由", "", "", true, false));
        });
    }

    @Test
    void the_head_who_decides_does_not_propose() {
        on(MONDAY, () -> {
            var nobodys = suspended.command("QH-DL-SF", "谷雨晴", "", 1, "事由。");
            assertThatThrownBy(() -> proposal.propose(given.actor("qh.lead"), nobodys))
                    .isInstanceOf(Refusal.NotYours.class);
        });
    }

    @Test
    void an_officer_who_is_not_on_file_is_put_there_by_the_number() {
        var number = number();
        on(MONDAY, () -> {
            var one = suspended.propose(suspended.command("QH-DL-SF", "新来的" + number, number, 1, GROUNDS));
            assertThat(one.officer().credentialNo()).isEqualTo(number);
        });
    }

    @Test
    void an_unknown_number_beside_a_known_name_makes_a_second_person_only_when_that_is_confirmed() {
        var first = number();
        var name = "同名" + first;
        on(MONDAY, () -> {
            var known = suspended
                    .propose(suspended.command("QH-DL-SF", name, first, 1, GROUNDS))
                    .officer();
            wrong("another", suspended.command("QH-DL-SF", name, number(), 1, GROUNDS));
            var confirmed = suspended.command(suspended.rechecked(), "QH-DL-SF", name, number(), 1, GROUNDS, true);
            assertThat(suspended.propose(confirmed).officer().id()).isNotEqualTo(known.id());
            wrong("credentialNo", suspended.command("QH-DL-SF", name, "", 1, GROUNDS));
        });
    }

    private void wrong(String field, ProposeSuspension command) {
        assertThatThrownBy(() -> suspended.propose(command))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(wrong ->
                        assertThat(wrong.errors()).extracting(FieldError::field).containsExactly(field));
    }

    private static String number() {
        return "N" + UUID.randomUUID().toString().substring(0, 12);
    }
}
