package org.huiyin.web.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Header and footer of the host site, from the HTML files named by {@code huiyin.site.header.file} and
 * {@code huiyin.site.footer.file}; read once at the start. The operator answers for what they contain.
 */
@ApplicationScoped
public class HostParts {

    @Inject
    Settings settings;

    private @Nullable String header;
    private @Nullable String footer;

    @PostConstruct
    void load() {
        header = read("huiyin.site.header.file");
        footer = read("huiyin.site.footer.file");
    }

    @Nullable
    String header() {
        return header;
    }

    @Nullable
    String footer() {
        return footer;
    }

    private @Nullable String read(String key) {
        var file = settings.text(key).orElse(null);
        if (file == null) return null;
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(key, unreadable);
        }
    }
}
