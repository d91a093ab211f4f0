package org.huiyin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the database to the shape that this version needs before the first request is served.
 *
 * <p>A database that a newer version has already changed is refused: running old code on it could lose data. Why it went
 * wrong is left in the system property {@code huiyin.failure}, from which the launcher makes a sentence.
 */
@Singleton
@Startup
public class Migrations {

    @Resource(lookup = "java:app/jdbc/huiyin")
    DataSource database;

    @PostConstruct
    void bringUpToDate() {
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:missing")
                .validateOnMigrate(true)
                .load();
        System.setProperty("huiyin.failure", "database.migration");
        if (Arrays.stream(flyway.info().applied()).anyMatch(Migrations::isNewer)) {
            System.setProperty("huiyin.failure", "database.newer");
            throw new IllegalStateException("the database has been changed by a newer version");
        }
        flyway.migrate();
        System.clearProperty("huiyin.failure");
    }

    private static boolean isNewer(MigrationInfo applied) {
        return applied.getState() == MigrationState.FUTURE_SUCCESS
                || applied.getState() == MigrationState.FUTURE_FAILED;
    }
}
