package org.huiyin.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * Connects once, with the driver that the portal will use, before the server does: the server would say the same in
 * five hundred lines. Numbers and states are those of MySQL's list of errors.
 */
final class DatabaseCheck {

    private static final int NO_RIGHT_TO_DATABASE = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    private DatabaseCheck() {}

    /**
     * The server starts meanwhile and changes how this process finds files inside jars: for a moment the driver's own may be out of
     * reach. A class that failed to load then never loads again, so it is asked once more with a driver that was loaded anew.
     */
    static void run(Configuration configuration, DataFolder data, Path driver) {
        try {
            connect(configuration, data, driver);
        } catch (LinkageError | MissingResourceException early) {
            Log.error("database", early);
            connect(configuration, data, driver);
        }
    }

    private static void connect(Configuration configuration, DataFolder data, Path driver) {
        var url = configuration.text("huiyin.db.url", "");
        var login = new Properties();
        login.setProperty("user", configuration.text("huiyin.db.user", ""));
        login.setProperty("password", configuration.text("huiyin.db.password", ""));
        login.setProperty("connectTimeout", "15000");
        // the driver's thread would outlive this check
        System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
        try (var loader = new URLClassLoader(new URL[] {driver.toUri().toURL()})) {
            var mysql = (Driver) loader.loadClass("com.mysql.cj.jdbc.Driver")
                    .getConstructor()
                    .newInstance();
            var connection = mysql.connect(url, login);
            if (connection == null) throw new Stop("database.url", url);
            connection.close();
        } catch (SQLException refused) {
            throw new Stop(keyOf(refused), url.replaceFirst("\\?.*", ""), Log.newest(data)).because(refused);
        } catch (IOException | ReflectiveOperationException broken) {
            throw new Stop("portal.failed", Log.newest(data)).because(broken);
        }
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
