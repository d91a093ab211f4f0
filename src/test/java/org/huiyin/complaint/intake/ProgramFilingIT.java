package org.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A program that gets no answer sends the same again under the same key. */
@InPortal
class ProgramFilingIT {

    @Inject
    Given given;

    @Inject
    ProgramFiling programs;

    @Inject
    FilingKeys keys;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    private final Report report = new Report();
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_body_under_the_same_key_gets_the_same_answer() {
        given.anyKey();
        var first = programs.file(report.command(), key, "{body}");
        var second = programs.file(report.command(), key, "{body}");

        assertThat(second.complaint().number()).isEqualTo(first.complaint().number());
        assertThat(second.queryCode()).isEqualTo(first.queryCode()).isNotNull();
    }

    @Test
    void the_same_body_at_the_same_moment_is_one_report_with_one_answer() throws Exception {
        given.anyKey();
        Callable<Filed> request = () -> programs.file(report.command(), key, "{body}");

        var answers = threads.invokeAll(List.of(request, request, request));

        assertThat(answers)
                .extracting(answer -> answer.get().queryCode())
                .doesNotContainNull()
                .containsOnly(answers.get(0).get().queryCode());
    }

    @Test
    void who_only_knows_the_key_is_refused_and_learns_nothing() {
        given.anyKey();
        programs.file(report.command(), key, "{body}");

        // Even a report of the same words, if anything else in what was sent is different.
        assertThatThrownBy(() -> programs.file(report.command(), key, "{body, other}"))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.key())
                        .containsExactly("filing.key.reused"));
        assertThatThrownBy(() -> programs.file(new Report().command(), key, "{another}"))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void a_key_is_free_again_when_what_was_sent_was_refused() {
        given.anyKey();
        var wrong = new FileComplaint(
                null, null, null, "", List.of(), "", "", "", List.of(), "", null, null, null, null, List.of(), null,
                "zh");
        assertThatThrownBy(() -> programs.file(wrong, key, "{wrong}")).isInstanceOf(Exception.class);

        assertThat(programs.file(report.command(), key, "{mended}").alreadyFiled())
                .isFalse();
    }

    @Test
    void a_day_later_keys_are_forgotten_and_reports_are_not() {
        given.anyKey();
        var first = programs.file(report.command(), key, "{body}");

        Clock.at(clock.now().plus(Duration.ofDays(1)).plusSeconds(1), this::sweep);

        assertThat(kept()).isEqualTo(0L);
        assertThat(programs.file(report.command(), key, "{body}").complaint().number())
                .isEqualTo(first.complaint().number());
        Clock.at(clock.now().plus(Duration.ofHours(23)), this::sweep);
        assertThat(kept()).isNotEqualTo(0L);
    }

    /** Other tests file in years to come. */
    private Object kept() {
        return given.stored(
                "select count(*) from filing_key where used_at < date_add(utc_timestamp(), interval 2 day)");
    }

    private void sweep() {
        var more = true;
        while (more) more = keys.sweep();
    }
}
