package org.huiyin.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.Light;
import org.huiyin.platform.Refusal;
import org.junit.jupiter.api.Test;

class InboxQueryTest {

    @Test
    void blank_filters_narrow_nothing() {
        var query = InboxQuery.parse(InboxList.WAITING, "", " ", null, null);

        assertThat(query).isEqualTo(new InboxQuery(InboxList.WAITING, null, null, null, InboxQuery.USUAL));
    }

    @Test
    void filters_are_named_as_in_the_json() {
        var query = InboxQuery.parse(InboxList.UNIT, "DUE_SOON", "HANDLING", null, 10);

        assertThat(query).isEqualTo(new InboxQuery(InboxList.UNIT, Light.DUE_SOON, ComplaintStatus.HANDLING, null, 10));
    }

    @Test
    void a_light_that_does_not_exist_is_refused_by_its_field() {
        assertThatThrownBy(() -> InboxQuery.parse(InboxList.UNIT, "PINK", null, null, null))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field(), error -> error.key())
                        .containsExactly(tuple("light", "inbox.light.unknown")));
    }

    @Test
    void nobody_reads_more_than_a_hundred_at_once() {
        assertThatThrownBy(() -> InboxQuery.parse(InboxList.UNIT, null, null, null, 101))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> InboxQuery.parse(InboxList.UNIT, null, null, null, 0))
                .isInstanceOf(Refusal.Invalid.class);
    }
}
