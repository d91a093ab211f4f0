package org.huiyin.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.huiyin.mail.Outbox;

/**
 * How many letters wait for the mail server, as a figure of operation. They are never lost, so a dead mail server does not make
 * the portal unready; and how much is sent is nothing for the outside, so it is no part of its health.
 */
@ApplicationScoped
public class LettersWaiting {

    @Inject
    Outbox outbox;

    /** A gauge is there as soon as its bean is. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    @Gauge(
            name = "huiyin_letters_waiting",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "letters not sent yet")
    public long count() {
        return outbox.waiting();
    }
}
