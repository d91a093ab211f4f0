package org.huiyin.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers: without it nothing can be received. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    @PersistenceContext
    EntityManager entities;

    @Override
    public HealthCheckResponse call() {
        try {
            entities.createNativeQuery("select 1").getSingleResult();
            return HealthCheckResponse.up("database");
        } catch (PersistenceException | IllegalStateException silent) {
            return HealthCheckResponse.down("database");
        }
    }
}
