package org.huiyin.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.huiyin.platform.Settings;

/**
 * Fills an empty portal at its start when {@code huiyin.demo} is set, before the first request is served.
 *
 * <p>A portal that has people is left as it is: a demonstration that went on is not started over, and a real portal that is
 * started with {@code --demo} by mistake gets nothing.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    @Inject
    Settings settings;

    @Inject
    DemoAccounts accounts;

    @Inject
    Lives lives;

    @Inject
    DemoSite site;

    @PostConstruct
    void begin() {
        if (!settings.demo()) return;
        try {
            lives.fillIfEmpty();
        } catch (RuntimeException broken) {
            // All or nothing: the portal starts, empty, rather than not at all.
            LOG.log(Level.SEVERE, "the demonstration could not be prepared", broken);
        }
        System.setProperty("huiyin.demo.accounts", accounts.announcement());
        site.describe();
    }
}
