package org.huiyin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files under {@code config/} that an operator can read and change: the folder named by {@code huiyin.config} wins,
 * else the copy that was built into the portal.
 */
@ApplicationScoped
public class ConfigFiles {

    @Inject
    Settings settings;

    /** Reads a JSON file such as {@code data/taxonomy.json}. */
    public JsonStructure json(String name) {
        try (var stream = open(name);
                var reader = Json.createReader(stream)) {
            return reader.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("config/" + name, unreadable);
        }
    }

    private InputStream open(String name) throws IOException {
        var own = settings.text("huiyin.config").map(Path::of).map(folder -> folder.resolve(name));
        if (own.isPresent() && Files.exists(own.get())) return Files.newInputStream(own.get());
        var builtIn = ConfigFiles.class.getResourceAsStream("/config/" + name);
        if (builtIn == null) throw new IOException("no such file");
        return builtIn;
    }
}
