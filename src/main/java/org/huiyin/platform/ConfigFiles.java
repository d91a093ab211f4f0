package org.huiyin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** Reads the yearly files of a folder, {@code 2024.json} and on, up to the first year far enough ahead to be missing. */
    public Map<String, JsonObject> yearly(String folder) {
        var found = new TreeMap<String, JsonObject>();
        for (var year = 2024; year < 2100; year++) {
            var name = folder + "/" + year + ".json";
            if (exists(name)) found.put(year + ".json", json(name).asJsonObject());
        }
        return found;
    }

    private boolean exists(String name) {
        return own(name).isPresent() || ConfigFiles.class.getResource("/config/" + name) != null;
    }

    private Optional<Path> own(String name) {
        return settings.text("huiyin.config")
                .map(Path::of)
                .map(folder -> folder.resolve(name))
                .filter(Files::exists);
    }

    private InputStream open(String name) throws IOException {
        var own = own(name);
        if (own.isPresent()) return Files.newInputStream(own.get());
        var builtIn = ConfigFiles.class.getResourceAsStream("/config/" + name);
        if (builtIn == null) throw new IOException("no such file");
        return builtIn;
    }
}
