package org.huiyin.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.jar.JarInputStream;

/**
 * Connects once, with the driver that lies inside the portal, before the server does: the server would say the same in
 * five hundred lines. Numbers and states are those of MySQL's list of errors.
 */
final class DatabaseCheck {

    private static final String DRIVER = "WEB-INF/lib/mysql-connector-j-";
    private static final int NO_RIGHT_TO_DATABASE = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    private DatabaseCheck() {}

    static void run(Configuration configuration, DataFolder data, Path war) {
        var url = configuration.text("huiyin.db.url", "");
        var login = new Properties();
        login.setProperty("user", configuration.text("huiyin.db.user", ""));
        login.setProperty("password", configuration.text("huiyin.db.password", ""));
        login.setProperty("connectTimeout", "15000");
        // the driver's thread would outlive this check
        System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
        try (var loader =
                new URLClassLoader(new URL[] {driver(war, data).toUri().toURL()})) {
            var driver = (Driver) loader.loadClass("com.mysql.cj.jdbc.Driver")
                    .getConstructor()
                    .newInstance();
            var connection = driver.connect(url, login);
            if (connection == null) throw new Stop("database.url", url);
            connection.close();
        } catch (SQLException refused) {
            throw new Stop(keyOf(refused), url.replaceFirst("\\?.*", ""), Log.newest(data)).because(refused);
        } catch (IOException | ReflectiveOperationException broken) {
            throw new Stop("portal.failed", Log.newest(data)).because(broken);
        }
    }

    private static Path driver(Path war, DataFolder data) throws IOException {
        try (var entries = new JarInputStream(Files.newInputStream(war))) {
            for (var entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (!entry.getName().startsWith(DRIVER)) continue;
                var driver = data.run().resolve("driver.jar");
                Files.copy(entries, driver, StandardCopyOption.REPLACE_EXISTING);
                return driver;
            }
        }
        throw new IOException("no driver in " + war);
    }

    private static String keyOf(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        if (refused.getErrorCode() == UNKNOWN_DATABASE || refused.getErrorCode() == NO_RIGHT_TO_DATABASE) {
            return "database.unknown";
        }
        if (state.startsWith("28")) return "database.refused";
        return state.startsWith("08") ? "database.unreachable" : "database.failing";
    }
}
