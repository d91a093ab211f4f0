package org.huiyin.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    /** Buttons that send a decision, and what each of them sends. */
    private static final Pattern BUTTON = Pattern.compile("name=\"decision\" value=\"([A-Z]+)\"");

    private static final Pattern EITHER = Pattern.compile("either\\(\"decision\", \"([A-Z]+)\", \"([A-Z]+)\"\\)");

    @Test
    void one_of_two_ways_is_chosen() {
        assertThat(form(Map.of("decision", List.of("APPROVE"))).either("decision", "APPROVE", "REFUSE"))
                .isTrue();
        assertThat(form(Map.of("decision", List.of("REFUSE"))).either("decision", "APPROVE", "REFUSE"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "approve", "MAYBE"})
    void whoever_chooses_neither_takes_none(String sent) {
        assertThatThrownBy(() -> form(Map.of("decision", List.of(sent))).either("decision", "APPROVE", "REFUSE"))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("decision"));
        assertThatThrownBy(() -> form(Map.of()).either("decision", "APPROVE", "REFUSE"))
                .isInstanceOf(Refusal.Invalid.class);
    }

    /** What the pages send is what is asked for, and nobody reads a decision any other way. */
    @Test
    void every_page_with_a_decision_asks_for_one_of_its_two() throws IOException {
        var sent = found(Path.of("webapp/pages/desk"), BUTTON);
        var asked = found(Path.of("src/main/java/org/huiyin/web/desk"), EITHER);

        assertThat(sent).hasSizeGreaterThan(10).hasSameSizeAs(asked);
        assertThat(found(Path.of("src/main/java/org/huiyin/web/desk"), Pattern.compile("chosen\\(\"decision\"")))
                .isEmpty();
    }

    /** The files in which the pattern stands. */
    private static List<Path> found(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> pattern.matcher(read(file)).find())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Form form(Map<String, List<String>> typed) {
        return new Form(Words.of("zh"), typed, List.of());
    }
}
