package org.huiyin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code config/huiyin.properties} is the operator's manual: nothing is missing there, and nothing is only there. */
class DocumentedKeysTest {

    private static final Path FILE = Path.of("config", "huiyin.properties");
    private static final Pattern READ = Pattern.compile("(?:text|number|flag|read)\\(\\s*\"(huiyin\\.[a-z.-]+)\"");
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("\\$\\{MPCONFIG=(huiyin\\.[a-z.-]+)}");

    @Test
    void every_key_that_the_code_reads_is_documented_and_every_documented_key_is_read() throws IOException {
        var read = new TreeSet<String>();
        for (var source : sources()) READ.matcher(source).results().forEach(found -> read.add(found.group(1)));
        IN_DESCRIPTOR
                .matcher(Files.readString(Path.of("webapp", "WEB-INF", "web.xml")))
                .results()
                .forEach(found -> read.add(found.group(1)));
        read.addAll(Set.of("huiyin.site.name.en", "huiyin.site.owner.en")); // read with a suffix for the language
        read.add("huiyin.config"); // read by its name as system property and variable
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void every_key_has_its_variable_and_both_languages_above_it() throws IOException {
        var lines = Files.readAllLines(FILE);
        for (var key : keys()) {
            int line = lines.indexOf(lines.stream()
                    .filter(text -> text.startsWith(key + "="))
                    .findFirst()
                    .orElseThrow());
            int first = line;
            while (lines.get(first - 1).startsWith("#")) first--;
            var comment = String.join(" ", lines.subList(first, line));
            assertThat(comment)
                    .startsWith("# " + Configuration.variable(key) + "  ")
                    .containsPattern("\\p{IsHan}.*[a-z]{3}");
        }
    }

    private static List<String> keys() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith("huiyin."))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(DocumentedKeysTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
