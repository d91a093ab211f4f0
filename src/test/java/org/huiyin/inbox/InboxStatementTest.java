package org.huiyin.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huiyin.account.Role;
import org.huiyin.complaint.Visibility;
import org.huiyin.deadline.Light;
import org.junit.jupiter.api.Test;

class InboxStatementTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void somebody_whose_roles_handle_no_cases_has_no_range() {
        for (var list : InboxList.values())
            assertThat(InboxRanges.of(list, Set.of(Role.SYS_ADMIN, Role.AUDITOR)))
                    .isEmpty();
    }

    @Test
    void each_role_is_a_range_of_its_own() {
        assertThat(InboxRanges.of(InboxList.WAITING, Set.of(Role.INTAKE, Role.DISPATCHER, Role.AUDITOR)))
                .containsExactly(
                        "c.waits_unit_id = #viewerUnit and c.waits_role = 'INTAKE'",
                        "c.waits_unit_id = #viewerUnit and c.waits_role = 'DISPATCHER'");
    }

    @Test
    void no_part_of_a_statement_goes_without_the_rule_of_who_may_see_what() {
        for (var list : InboxList.values()) {
            var ranges = InboxRanges.of(list, Set.of(Role.values()));
            var page = new InboxStatement(TODAY).page(ranges, new InboxQuery(list, null, null, null, 50));
            var count = new InboxStatement(TODAY).count(ranges);

            assertThat(times(page.text(), Visibility.RULE)).isEqualTo(times(page.text(), "from complaint c"));
            assertThat(times(count.text(), Visibility.RULE)).isEqualTo(ranges.size());
        }
    }

    @Test
    void a_light_follows_from_the_moments_at_which_the_case_turns() {
        var sql = page(Light.DUE_SOON, null);

        assertThat(sql.text())
                .contains("c.next_due_at >= #today and c.due_soon_from <= #today")
                .doesNotContain("order by c.id limit");
        assertThat(sql.parameters()).containsOnlyKeys("today");
    }

    @Test
    void after_the_last_case_with_a_clock_come_those_without() {
        var inside = page(null, new Place(Instant.parse("2026-11-27T15:59:59Z"), 9));
        var behind = page(null, new Place(null, 9));

        assertThat(inside.text()).contains("c.next_due_at >= #at and (c.next_due_at > #at or c.id > #id)");
        assertThat(inside.parameters()).containsOnlyKeys("today", "at", "id");
        assertThat(behind.text()).contains("1 = 0", "c.next_due_at is null and c.id > #id");
        assertThat(behind.parameters()).containsOnlyKeys("today", "id");
    }

    @Test
    void one_row_more_than_shown_is_read() {
        assertThat(page(null, null).text()).contains("limit 51").doesNotContain("limit 50");
    }

    private static InboxSql page(Light light, Place after) {
        var ranges = InboxRanges.of(InboxList.WAITING, Set.of(Role.INTAKE));
        return new InboxStatement(TODAY).page(ranges, new InboxQuery(InboxList.WAITING, light, null, after, 50));
    }

    private static int times(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
