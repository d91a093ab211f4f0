package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every status and every act: what leads where stands in transitions.txt, to be held against rules D3; all else is refused. */
class TransitionsTest {

    @Test
    void every_act_leads_where_the_table_says_and_nowhere_else() throws IOException {
        try (var table = TransitionsTest.class.getResourceAsStream("/transitions.txt")) {
            assertThat(table()).isEqualTo(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void what_is_refused_is_refused_with_the_names_of_status_and_act(String language) {
        var words = Words.of(language);
        for (var status : ComplaintStatus.values()) {
            for (var act : Act.values()) {
                Refusal refusal = status.refuses(act);
                assertThat(words.text(refusal.key(), refusal.variables()))
                        .contains(words.text(status.publicKey()), words.text("complaint.act." + act.name()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ComplaintStatus.class)
    void a_case_that_is_not_at_its_end_has_a_way_on(ComplaintStatus status) {
        var leaves = Arrays.stream(Act.values())
                .flatMap(act -> status.next(act).stream())
                .anyMatch(next -> next != status);

        assertThat(status.terminal() || leaves).isTrue();
    }

    private static String table() {
        return Stream.of(ComplaintStatus.values())
                .flatMap(status -> Stream.of(Act.values()).flatMap(act -> status.next(act).stream()
                        .map(next -> String.format(Locale.ROOT, "%-20s %-26s %s%n", status, act, next))))
                .collect(Collectors.joining());
    }
}
