package org.huiyin.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.huiyin.mail.Outbox;

/** Tells how many letters wait for the mail server. They are never lost, so a dead mail server does not make the portal unready. */
@Readiness
@ApplicationScoped
public class LettersLeave implements HealthCheck {

    @Inject
    Outbox outbox;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("letters")
                .withData("waiting", outbox.waiting())
                .up()
                .build();
    }
}
