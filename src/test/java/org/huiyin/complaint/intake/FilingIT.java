package org.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** The same report sent twice is one report. */
@InPortal
class FilingIT {

    @Inject
    Given given;

    @Inject
    Filing filing;

    @Resource
    ManagedExecutorService threads;

    private final Report report = new Report();

    @Test
    void a_number_names_region_and_day_and_counts() {
        var first = given.filed().number();
        var second = given.filed().number();

        assertThat(first).matches("TS990102\\d{8}\\d{5}");
        assertThat(Long.parseLong(second.substring(16))).isEqualTo(Long.parseLong(first.substring(16)) + 1);
    }

    @Test
    void the_same_key_gets_the_same_answer() {
        var key = given.anyKey();

        var first = filing.file(report.command(), key);
        var second = filing.file(report.command(), key);

        assertThat(second.complaint().number()).isEqualTo(first.complaint().number());
        assertThat(second.queryCode()).isEqualTo(first.queryCode());
        assertThat(stored()).isEqualTo(1L);
    }

    @Test
    void two_requests_with_the_same_key_at_the_same_moment_file_one_report() throws Exception {
        var key = given.anyKey();
        Callable<Filed> request = () -> filing.file(report.command(), key);

        var answers = threads.invokeAll(List.of(request, request, request, request));

        assertThat(answers)
                .extracting(answer -> number(answer::get))
                .containsOnly(answers.get(0).get().complaint().number());
        assertThat(answers)
                .extracting(answer -> answer.get().queryCode())
                .containsOnly(answers.get(0).get().queryCode());
        assertThat(stored()).isEqualTo(1L);
    }

    @Test
    void the_same_words_by_the_same_person_under_another_key_are_recognised_and_no_code_is_shown_again() {
        var first = given.filed(report);

        var again = filing.file(report.command(), given.anyKey());

        assertThat(again.alreadyFiled()).isTrue();
        assertThat(again.complaint().number()).isEqualTo(first.number());
        assertThat(stored()).isEqualTo(1L);
    }

    @Test
    void the_same_words_by_the_same_person_at_the_same_moment_are_one_report_too() throws Exception {
        Callable<Filed> request = () -> filing.file(report.command(), given.anyKey());

        var answers = threads.invokeAll(List.of(request, request, request, request));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get().complaint()).isNotNull());
        assertThat(stored()).isEqualTo(1L);
    }

    @Test
    void a_key_that_was_used_for_other_words_is_refused() {
        var key = given.anyKey();
        filing.file(report.command(), key);

        assertThatThrownBy(() -> filing.file(new Report().command(), key)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void what_was_withdrawn_can_be_filed_again() {
        var first = given.filed(report).withdrawn();

        var again = filing.file(report.command(), given.anyKey());

        assertThat(again.alreadyFiled()).isFalse();
        assertThat(again.complaint().number()).isNotEqualTo(first.number());
    }

    private Object stored() {
        return given.stored("select count(*) from complaint where narrative like ?", "%" + report.nonce());
    }

    private static String number(Callable<Filed> answer) {
        try {
            return answer.call().complaint().number();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }
}
