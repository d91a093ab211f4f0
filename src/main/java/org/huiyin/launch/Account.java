package org.huiyin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The one account of the embedded database; its password is random, because the server refuses an empty one. */
final class Account {

    private Account() {}

    static String password(DataFolder data) throws IOException {
        var file = data.keys().resolve("database.password");
        if (Files.exists(file) && Files.size(file) > 0)
            return Files.readString(file).strip();
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        write(file, password);
        return password;
    }

    /** What the server does first, at every start: the accounts that it was installed with are open to everybody here. */
    static Path opening(DataFolder data, String host, String password) throws IOException {
        var account = "'huiyin'@'" + host + "'";
        var file = data.run().resolve("opening.sql");
        write(
                file,
                String.join(
                        "\n",
                        "delete from mysql.global_priv where User not in ('huiyin', 'mariadb.sys');",
                        "flush privileges;",
                        "create database if not exists huiyin character set utf8mb4 collate utf8mb4_unicode_ci;",
                        "create user if not exists " + account + ";",
                        "alter user " + account + " identified by '" + password + "';",
                        "grant all on huiyin.* to " + account + ";",
                        ""));
        return file;
    }

    private static void write(Path file, String secret) throws IOException {
        Files.writeString(file, "");
        DataFolder.only(file, "rw-------");
        Files.writeString(file, secret);
    }
}
