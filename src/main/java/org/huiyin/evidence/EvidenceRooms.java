package org.huiyin.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import org.huiyin.evidence.intake.Admission;
import org.huiyin.evidence.intake.Clamd;
import org.huiyin.evidence.intake.NoScan;
import org.huiyin.evidence.intake.VirusScan;
import org.huiyin.evidence.store.EvidenceStore;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Settings;

/** The store, the limits and the virus scan as {@code huiyin.evidence.*} and {@code huiyin.clamav.*} set them. */
@ApplicationScoped
class EvidenceRooms {

    private static final long RESERVE = 200L * 1024 * 1024;

    @Inject
    Settings settings;

    @Inject
    Keys keys;

    private final Limits limits = Limits.defaults();

    @SuppressWarnings("NullAway.Init")
    private EvidenceStore store;

    @SuppressWarnings("NullAway.Init")
    private VirusScan scan;

    @SuppressWarnings("NullAway.Init")
    private Admission admission;

    @PostConstruct
    void open() {
        var key = Arrays.copyOf(keys.mark("evidence", ""), 16);
        store = new EvidenceStore(settings.dataFolder().resolve("evidence"), key, RESERVE);
        scan = scanner();
        admission = new Admission(limits, store, scan);
    }

    private VirusScan scanner() {
        var host = settings.text("huiyin.clamav.host").orElse(null);
        if (host == null) return new NoScan();
        return new Clamd(host, settings.number("huiyin.clamav.port", 3310), Duration.ofSeconds(30));
    }

    Limits limits() {
        return limits;
    }

    EvidenceStore store() {
        return store;
    }

    VirusScan scan() {
        return scan;
    }

    Admission admission() {
        return admission;
    }
}
