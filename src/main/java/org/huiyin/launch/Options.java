package org.huiyin.launch;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What was written after {@code java -jar huiyin.jar}. */
record Options(boolean help, boolean demo, Optional<String> config) {

    static Options of(String... arguments) {
        boolean help = false;
        boolean demo = false;
        Optional<String> config = Optional.empty();
        for (Iterator<String> words = List.of(arguments).iterator(); words.hasNext(); ) {
            var word = words.next();
            switch (word) {
                case "--help", "-h" -> help = true;
                case "--demo" -> demo = true;
                case "--config" -> {
                    if (!words.hasNext()) throw new Stop("option.without-value", word);
                    config = Optional.of(words.next());
                }
                default -> throw new Stop("option.unknown", word);
            }
        }
        return new Options(help, demo, config);
    }
}
