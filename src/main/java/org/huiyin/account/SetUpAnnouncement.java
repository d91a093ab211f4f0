package org.huiyin.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.huiyin.platform.Settings;

/** Hands the set-up code of an empty portal to the launcher, which prints it. A demonstration has its own people. */
@Singleton
@Startup
@DependsOn("Migrations")
public class SetUpAnnouncement {

    @Inject
    FirstAdministrator first;

    @Inject
    Settings settings;

    @PostConstruct
    void announce() {
        if (settings.demo() || !first.missing()) return;
        System.setProperty("huiyin.setup.code", first.code());
    }
}
