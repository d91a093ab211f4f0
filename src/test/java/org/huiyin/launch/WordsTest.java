package org.huiyin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "huiyin", "launch");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_have_the_same_sentences_with_the_same_variables() throws IOException {
        var chinese = load("messages.properties");
        var english = load("messages_en.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : chinese.stringPropertyNames()) {
            assertThat(variables(chinese.getProperty(key))).as(key).isEqualTo(variables(english.getProperty(key)));
        }
    }

    @Test
    void a_sentence_is_said_in_chinese_first_and_in_english_after() {
        assertThat(Words.both("port.taken", 8080).lines())
                .satisfiesExactly(
                        chinese -> assertThat(chinese).startsWith("端口 8080 已被"),
                        english -> assertThat(english).startsWith("Port 8080 is taken"));
    }

    private static Set<String> variables(String sentence) {
        var found = new TreeSet<String>();
        VARIABLE.matcher(sentence).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
