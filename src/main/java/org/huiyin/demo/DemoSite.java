package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import org.huiyin.platform.ConfigFiles;
import org.huiyin.platform.Settings;

/** Gives the demonstration the fictional owner and registration numbers that a footer shows, where the operator set none. */
@ApplicationScoped
class DemoSite {

    @Inject
    ConfigFiles files;

    @Inject
    Settings settings;

    void describe() {
        var site = files.json("data/accounts.demo.json").asJsonObject().getJsonObject("site");
        site.forEach((key, value) -> {
            if (settings.text(key).isEmpty()) System.setProperty(key, ((JsonString) value).getString());
        });
    }
}
