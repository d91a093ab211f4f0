package org.huiyin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The keys of {@code huiyin.properties}, read through MicroProfile Config: system property, then environment
 * ({@code huiyin.smtp.host} is {@code HUIYIN_SMTP_HOST}), then the file that the launcher read.
 */
@ApplicationScoped
public class Settings {

    private final Config config = ConfigProvider.getConfig();

    /** The value, or empty when it is not set or blank. */
    public Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    public String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    public int number(String key, int otherwise) {
        return config.getOptionalValue(key, Integer.class).orElse(otherwise);
    }

    public boolean flag(String key) {
        return config.getOptionalValue(key, Boolean.class).orElse(false);
    }

    /** The folder that holds everything the portal writes: evidence, keys, the embedded database. */
    public Path dataFolder() {
        return Path.of(text("huiyin.data", "data")).toAbsolutePath();
    }

    /** Whether people reach the portal over TLS, which ends at a proxy. */
    public boolean encrypted() {
        return text("huiyin.public.url", "").startsWith("https:");
    }

    /** Demonstration mode: demo people and cases exist, and {@code /api/v1/demo} lists the accounts. */
    public boolean demo() {
        return flag("huiyin.demo");
    }
}
