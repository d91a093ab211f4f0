package org.huiyin.launch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The keys of {@code huiyin.properties} and their values. Later sources win: the file inside the jar, the operator's
 * file, the environment ({@code huiyin.smtp.host} is {@code HUIYIN_SMTP_HOST}), system properties.
 */
record Configuration(Map<String, String> values) {

    private static final String BUILT_IN = "/config/huiyin.properties";

    static Configuration of(Options options, Map<String, String> environment, Properties system) {
        var values = builtIn();
        var place = place(options, environment, system);
        place.map(Configuration::file).filter(Files::exists).ifPresent(file -> values.putAll(read(file)));
        var spelled = new TreeMap<String, String>();
        values.keySet().forEach(key -> spelled.put(variable(key), key));
        environment.forEach((name, value) -> {
            if (name.startsWith("HUIYIN_")) values.put(spelled.getOrDefault(name, key(name)), value);
        });
        system.stringPropertyNames().stream()
                .filter(key -> key.startsWith("huiyin."))
                .forEach(key -> values.put(key, system.getProperty(key)));
        if (options.demo()) values.put("huiyin.demo", "true");
        place.map(Configuration::file)
                .map(Path::getParent)
                .ifPresent(folder -> values.put("huiyin.config", folder.toString()));
        return new Configuration(values);
    }

    Configuration with(String key, String value) {
        var changed = new TreeMap<>(values);
        changed.put(key, value);
        return new Configuration(changed);
    }

    /** Keys that {@code huiyin.properties} does not know: most likely misspelt. */
    List<String> unknown() {
        var known = builtIn().keySet();
        return values.keySet().stream().filter(key -> !known.contains(key)).toList();
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** A whole number; anything else ends the start with a sentence that names the key. */
    int number(String key, int otherwise) {
        var text = text(key);
        try {
            return text.map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException wrong) {
            throw new Stop("config.number", key, variable(key), text.orElse(""));
        }
    }

    boolean flag(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    /** The portal reads these through MicroProfile Config; an empty value there means "not set". */
    void publish() {
        values.forEach(System::setProperty);
    }

    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static String key(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static TreeMap<String, String> builtIn() {
        try (var stream = Configuration.class.getResourceAsStream(BUILT_IN)) {
            if (stream == null) throw new IOException("not in the jar");
            return load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new Stop("config.unreadable", BUILT_IN).because(broken);
        }
    }

    /** The file or the folder that was named, which must be there, or else the folder {@code config}, if it is there. */
    private static Optional<Path> place(Options options, Map<String, String> environment, Properties system) {
        var named = options.config()
                .or(() -> Optional.ofNullable(system.getProperty("huiyin.config")))
                .or(() -> Optional.ofNullable(environment.get("HUIYIN_CONFIG")))
                .filter(name -> !name.isBlank())
                .map(name -> Path.of(name).toAbsolutePath());
        named.filter(Files::notExists).ifPresent(missing -> {
            throw new Stop("config.unreadable", missing);
        });
        return named.or(() -> Optional.of(Path.of("config").toAbsolutePath()).filter(Files::isDirectory));
    }

    private static Path file(Path place) {
        return Files.isDirectory(place) ? place.resolve("huiyin.properties") : place;
    }

    private static Map<String, String> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Stop("config.unreadable", file).because(unreadable);
        }
    }

    private static TreeMap<String, String> load(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }
}
