package org.huiyin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.evidence.store.StoreFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/messages.properties", "/messages_en.properties"})
    void every_reason_trace_and_failure_has_its_sentence_and_no_sentence_is_idle(String bundle) throws IOException {
        var failures = Arrays.stream(StoreFailure.Kind.values())
                .map(kind -> "evidence.store." + kind.name().toLowerCase(Locale.ROOT));
        var reasons = Arrays.stream(Reason.values()).map(Reason::key);
        var traces = Arrays.stream(Trace.values()).map(Trace::key);
        var used = Stream.of(reasons, traces, failures).flatMap(keys -> keys).toList();
        var written = new TreeSet<>(words(bundle).stringPropertyNames());
        written.removeIf(key -> !key.matches("evidence\\.(refused|trace|store)\\..*"));
        assertThat(written).containsExactlyInAnyOrderElementsOf(used);
    }

    private static Properties words(String bundle) throws IOException {
        var words = new Properties();
        try (var in = WordsTest.class.getResourceAsStream(bundle);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
