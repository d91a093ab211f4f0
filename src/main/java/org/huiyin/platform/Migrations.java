package org.huiyin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the shape that this version needs before the first request is served.
 *
 * <p>A database that a newer version has already changed is refused: running old code on it could lose data.
 */
@Singleton
@Startup
public class Migrations {

    @Resource(lookup = "java:app/jdbc/huiyin")
    DataSource database;

    @PostConstruct
    void bringUpToDate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:missing")
                .validateOnMigrate(true)
                .load()
                .migrate();
    }
}
