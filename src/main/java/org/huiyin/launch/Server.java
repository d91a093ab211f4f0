package org.huiyin.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the portal in it. */
final class Server {

    /** Not the name of the data source: {@code java:app/huiyin} would then be the folder of the portal's own beans. */
    private static final String NAME = "portal";

    private static final String DRIVER = "mysql-connector-j-";

    private final DataFolder data;
    private final Configuration configuration;
    private final int port;
    private List<Path> jars = List.of();
    private @Nullable PayaraMicroRuntime runtime;

    Server(DataFolder data, Configuration configuration) {
        this.data = data;
        this.configuration = configuration;
        this.port = configuration.number("huiyin.port", 8080);
        if (port < 1 || port > 65535) throw new Stop("port.impossible", port);
    }

    /** Asks before anything is unpacked or started: the server itself would go on without its port. */
    void checkPort() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind(), port));
        } catch (BindException taken) {
            var forbidden = String.valueOf(taken.getMessage()).contains("ermission");
            throw new Stop(forbidden ? "port.forbidden" : "port.taken", port).because(taken);
        }
    }

    void unpack() throws IOException {
        jars = ServerJars.unpackedTo(home());
    }

    /** The jar of the database's driver. */
    Path driver() {
        return jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith(DRIVER))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no driver in the jar"));
    }

    void boot() throws IOException {
        Folders.delete(data.run().resolve("domain"));
        System.setProperty(
                "java.util.logging.config.file", Log.settingsFile(data).toString());
        trustWhatJavaTrusts();
        Providers.name();
        try {
            runtime = payara().setRootDir(data.run().resolve("domain").toFile())
                    .setHttpPort(port)
                    .setHttpAutoBind(false)
                    .setSslAutoBind(false)
                    .setNoHazelcast(cluster().isEmpty())
                    .setHzClusterName("huiyin")
                    .setPrintLogo(false)
                    .setPreBootHandler(this::tune)
                    .bootStrap();
        } catch (BootstrapException failed) {
            throw new Stop("portal.failed", Log.newest(data)).because(failed);
        }
    }

    /** The authorities that this machine keeps up to date, for mail too; the server's own list is years old and slow to open. */
    private static void trustWhatJavaTrusts() {
        var authorities = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        if (System.getProperty("javax.net.ssl.trustStore") != null || !Files.isReadable(authorities)) return;
        System.setProperty("javax.net.ssl.trustStore", authorities.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
    }

    /** What PayaraMicro.getInstance() does, but with the jars unpacked once and the classes found quickly. */
    private PayaraMicroBoot payara() throws IOException {
        var classes = new ServerClasses(jars);
        System.setProperty("fish.payara.micro.UnpackDir", home().toString());
        System.setProperty("fish.payara.micro.tmpdir", home().toString());
        Thread.currentThread().setContextClassLoader(classes);
        try {
            var payara = classes.loadClass("fish.payara.micro.impl.PayaraMicroImpl");
            return (PayaraMicroBoot) payara.getDeclaredMethod("getInstance").invoke(null);
        } catch (ReflectiveOperationException notThisPayara) {
            throw new IllegalStateException(notThisPayara);
        }
    }

    private Path home() {
        return data.run().resolve("payara");
    }

    private Path unpacked(String name) throws IOException {
        var war = data.run().resolve(name);
        try (var packed = Server.class.getResourceAsStream("/" + name)) {
            if (packed == null) throw new IOException("no " + name + " in the jar");
            Files.copy(packed, war, StandardCopyOption.REPLACE_EXISTING);
        }
        return war;
    }

    /** Under a path, something of ours stands at the root too: the server's own pages there would name it and its version. */
    void deploy() throws IOException {
        if (!contextPath().equals("/")) deploy("porch", "/", unpacked("porch.war"));
        deploy(NAME, contextPath(), unpacked("huiyin.war"));
    }

    /** The server's own answer says nothing: it is "yes" too when the portal could not start. */
    private void deploy(String name, String path, Path war) {
        if (runtime == null) throw new IllegalStateException("not booted");
        runtime.deploy(name, path, war.toFile());
        var deployed = runtime.getDeployedApplicationNames();
        if (deployed == null || !deployed.contains(name)) throw failure();
    }

    String address() {
        var base = configuration.text("huiyin.public.url").orElse("http://localhost:" + port);
        return base.replaceFirst("/$", "") + contextPath();
    }

    /** The portal leaves the reason in a system property if it knows it. */
    private Stop failure() {
        var reason = System.getProperty("huiyin.failure", "portal.failed");
        return new Stop(reason, Log.newest(data));
    }

    private void tune(AdminCommandRunner admin) {
        var config = "configs.config.server-config.";
        var http = config + "network-config.protocols.protocol.http-listener.http.";
        admin.run("set", config + "network-config.network-listeners.network-listener.http-listener.address=" + bind());
        admin.run("set", config + "phone-home-runtime-configuration.enabled=false");
        admin.run("set", http + "server-header=false");
        admin.run("set", http + "xpowered-by=false");
        admin.run("set", http + "trace-enabled=false");
        // Off, a POST whose sender offers HTTP/2 in the clear, as Java's client does, waits for its body until it
        // fails.
        admin.run("set", http + "http2-enabled=true");
        admin.run("set", http + "compression=on");
        admin.run("set", http + "compressable-mime-type=text/html,application/json,application/problem+json");
        admin.run("set", http + "request-timeout-seconds=3600"); // a large file over a slow line
        if (cluster().isEmpty() || cluster().equals("multicast")) return;
        admin.run("set", "hazelcast-runtime-configuration.discovery-mode=tcpip");
        admin.run("set", "hazelcast-runtime-configuration.tcpip-members=" + cluster());
    }

    /** Nothing: one node, and no Hazelcast, which takes seconds to start. */
    private String cluster() {
        return configuration.text("huiyin.cluster", "");
    }

    private String bind() {
        return configuration.text("huiyin.bind", "0.0.0.0");
    }

    private String contextPath() {
        var path = configuration.text("huiyin.context.path", "/");
        if (!path.startsWith("/")) path = "/" + path;
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
