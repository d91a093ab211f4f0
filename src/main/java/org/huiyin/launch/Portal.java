package org.huiyin.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Payara Micro with the portal in it. */
final class Portal {

    private static final String HTTP = "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private Portal() {}

    /** Returns the address at which the portal answers. */
    static String start(DataFolder data, Configuration configuration) {
        int port = configuration.number("huiyin.port", 8080);
        var path = contextPath(configuration.text("huiyin.context.path", "/"));
        try {
            var war = unpackWar(data);
            PayaraMicro.setUpackedJarDir(data.run().resolve("payara").toFile());
            var runtime = PayaraMicro.getInstance()
                    .setRootDir(data.run().resolve("domain").toFile())
                    .setHttpPort(port)
                    .setHttpAutoBind(false)
                    .setSslAutoBind(false)
                    .setNoCluster(!configuration.flag("huiyin.cluster"))
                    .setPrintLogo(false)
                    .setUserLogFile(data.log().resolve("huiyin.log").toString())
                    .setPreBootHandler(Portal::tune)
                    .bootStrap();
            if (!runtime.deploy("huiyin", path, war.toFile())) throw new Stop("portal.failed", data.log());
            return "http://localhost:" + port + path;
        } catch (IOException | BootstrapException failed) {
            throw new Stop("portal.failed", data.log()).because(failed);
        }
    }

    private static void tune(AdminCommandRunner admin) {
        set(admin, "server-header", "false");
        set(admin, "xpowered-by", "false");
        set(admin, "compression", "on");
        set(admin, "compressable-mime-type", "text/html,text/plain,application/json,application/problem+json");
        set(admin, "max-post-size-bytes", "-1");
    }

    private static void set(AdminCommandRunner admin, String name, String value) {
        admin.run("set", HTTP + name + "=" + value);
    }

    private static Path unpackWar(DataFolder data) throws IOException {
        var war = data.run().resolve("huiyin.war");
        try (var packed = Portal.class.getResourceAsStream("/huiyin.war")) {
            if (packed == null) throw new IOException("no portal in the jar");
            Files.copy(packed, war, StandardCopyOption.REPLACE_EXISTING);
        }
        return war;
    }

    private static String contextPath(String text) {
        var path = text.startsWith("/") ? text : "/" + text;
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
