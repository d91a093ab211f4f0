package org.huiyin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Addresses inside the portal, under whatever context path it was put. */
@ApplicationScoped
public class Links {

    @Inject
    Settings settings;

    /** The address of a path that starts with a slash, for use in a page. */
    public String to(String path) {
        return context() + path;
    }

    /** The same as a whole address, for letters and QR codes. */
    public String absolute(String path) {
        var base =
                settings.text("huiyin.public.url").orElse("http://localhost:" + settings.number("huiyin.port", 8080));
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + to(path);
    }

    private String context() {
        var path = settings.text("huiyin.context.path", "/");
        return path.equals("/") ? "" : "/" + path.replaceAll("^/+|/+$", "");
    }
}
