package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.deadline.Period;
import org.huiyin.deadline.PeriodUnit;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Periods;
import org.junit.jupiter.api.Test;

/** How long a clock takes stands in the rules, which an operator may change; no text says it by itself. */
class PromisedPeriodsTest {

    private static final Pattern CHINESE = Pattern.compile("[0-9一二两三五七十]+ ?(日|个工作日|个月|年)内|每月");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(within|in) ([0-9]+|an?|one|two|three|five|seven|fifteen|thirty) (working )?(day|month|year)s?\\b"
                    + "|every month");

    /** Bounds of what can be typed or looked back on, which the code sets. */
    private static final Set<String> BOUNDS = Set.of(
            "measure.interview.order",
            "reply.problem.dueOn",
            "ledger.expectedOn.range",
            "desk.act.ledger-request.expectedOn.hint",
            "desk.act.ledger-update.expectedOn.hint",
            "suggestion.replyDueOn.wrong",
            "credential.issue.validFrom.late");

    @Test
    void no_text_says_how_long_a_clock_takes() {
        assertThat(saying("messages.properties", CHINESE)).isEmpty();
        assertThat(saying("messages_en.properties", ENGLISH)).isEmpty();
    }

    @Test
    void the_first_page_says_it_from_the_rules() {
        for (var words : new Words[] {Words.of("zh"), Words.of("en")}) {
            var week = Periods.within(new Period(9, PeriodUnit.NATURAL_DAY, true), words);
            var month = Periods.within(new Period(2, PeriodUnit.MONTH, true), words);
            assertThat(words.text("home.promise.answer", week, month, "")).contains("9");
            assertThat(words.text("home.promise.reply", week, month, "")).contains("2");
            assertThat(words.text("how.3.2", "", "", week, month, "")).contains(month);
        }
        assertThat(Periods.within(new Period(1, PeriodUnit.MONTH, true), Words.of("en")))
                .isEqualTo("within a month");
    }

    private static Stream<String> saying(String bundle, Pattern period) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(PromisedPeriodsTest.class.getResourceAsStream("/" + bundle)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> !BOUNDS.contains(key))
                .filter(key -> period.matcher(texts.getProperty(key)).find());
    }
}
