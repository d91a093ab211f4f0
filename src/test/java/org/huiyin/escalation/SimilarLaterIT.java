package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Similar complaints count whenever it turns out that they are (rules D6). Each test has a quarter of its own. */
@InPortal
class SimilarLaterIT {

    @Inject
    Given given;

    @Inject
    SimilarRules rules;

    @Inject
    SimilarGroups groups;

    @Inject
    Escalations escalations;

    @BeforeEach
    void three_in_a_quarter() {
        use(3);
    }

    /** The cases of all other tests are alike. */
    @AfterEach
    void never() {
        use(0);
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    private void use(int cases) {
        rules.use(Json.createObjectBuilder()
                .add("cases", cases)
                .add("months", 3)
                .add("regions", Json.createObjectBuilder())
                .build());
    }

    @Test
    void whom_nobody_could_name_counts_from_the_day_of_the_acceptance_and_lists_a_case_once() {
        var day = LocalDate.of(2029, 3, 28);
        var unnamed = List.of(unnamed(day), unnamed(day), unnamed(day));
        for (var one : unnamed) assertThat(listings(one)).isEmpty();
        var next = LocalDate.of(2029, 4, 2); // another quarter
        for (var one : unnamed) on(next, () -> one.identified("QH-DL-CG"));

        assertThat(listings(unnamed.get(0))).isEmpty();
        assertThat(listings(unnamed.get(1))).isEmpty();
        assertThat(listings(unnamed.get(2))).singleElement().satisfies(entry -> {
            assertThat(entry.cause()).isEqualTo(ListedSupervision.Cause.SIMILAR);
            assertThat(entry.occasion()).endsWith("2029-01-01");
        });

        for (var one : unnamed) on(next, () -> one.identified("QH-DL-WJ"));
        assertThat(listings(unnamed.get(2))).hasSize(1);
    }

    @Test
    void who_is_named_before_the_acceptance_is_counted_with_it() {
        var day = LocalDate.of(2029, 7, 9);
        accepted(day);
        accepted(day);
        var third = made(day, () -> given.filed(Report.calling("城管的人")).identified("QH-DL-CG"))
                .get();
        assertThat(listings(third)).isEmpty();

        on(day, third::accepted);
        assertThat(listings(third)).hasSize(1);
    }

    @Test
    void what_is_let_go_again_counts_whether_or_not_it_was_accepted_before() {
        var day = LocalDate.of(2029, 10, 15);
        var first = accepted(day);
        var early = made(day, () -> given.filed().mergedInto(first)).get();
        var later = made(day, () -> given.filed().accepted().mergedInto(first)).get();
        on(day, later::unmerged);
        assertThat(listings(later)).isEmpty();

        on(day, early::unmerged);
        assertThat(listings(early)).hasSize(1);
        on(day, () -> early.mergedInto(first).unmerged());
        assertThat(listings(early)).hasSize(1);
    }

    @Test
    void what_goes_on_ex_officio_counts_in_the_place_of_what_was_withdrawn() {
        var day = LocalDate.of(2030, 1, 14);
        accepted(day);
        var withdrawn = accepted(day);
        var clue = made(day, () -> withdrawn.withdrawn().continued("dl.lead")).get();
        assertThat(listings(clue)).isEmpty();

        var third = accepted(day);
        assertThat(listings(third)).hasSize(1);
        assertThat(groups.others(third.id())).contains(clue.id()).doesNotContain(withdrawn.id());
        assertThat(groups.others(clue.id())).contains(third.id()).doesNotContain(withdrawn.id());
    }

    @Test
    void a_case_of_the_bodys_own_may_be_the_third() {
        var day = LocalDate.of(2030, 4, 15);
        accepted(day);
        accepted(day);
        var clue =
                made(day, () -> given.filed().withdrawn().continued("dl.lead")).get();

        assertThat(listings(clue)).singleElement().satisfies(entry -> assertThat(entry.named())
                .contains(given.actor("dl.lead").account()));
    }

    private Case unnamed(LocalDate day) {
        return made(day, () -> given.filed(Report.calling("城管的人")).accepted()).get();
    }

    private Case accepted(LocalDate day) {
        return made(day, () -> given.filed().accepted()).get();
    }

    private List<ListedSupervision> listings(Case any) {
        return escalations.listings(any.id());
    }
}
