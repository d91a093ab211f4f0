package org.huiyin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The container files say nothing that the configuration does not know. */
class ContainerFilesTest {

    private static final Pattern VARIABLE = Pattern.compile("HUIYIN_[A-Z_]+");

    private final Map<String, Object> compose;
    private final String dockerfile = Files.readString(Path.of("docker", "Dockerfile"));

    ContainerFilesTest() throws IOException {
        compose = new Yaml().load(Files.readString(Path.of("docker", "compose.yaml")));
    }

    @Test
    void every_variable_is_a_key_of_the_configuration() throws IOException {
        var known = new TreeSet<String>();
        var file = Files.readString(Path.of("config", "huiyin.properties"));
        file.lines()
                .filter(line -> line.startsWith("huiyin."))
                .forEach(line -> known.add(Configuration.variable(line.substring(0, line.indexOf('=')))));

        var used = Files.readString(Path.of("docker", "compose.yaml")) + dockerfile;
        assertThat(VARIABLE.matcher(used).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void the_portal_finds_the_other_services_by_their_names_and_ports() {
        var portal = environment("portal");
        assertThat(services()).containsOnlyKeys("portal", "mysql", "clamav", "mail");
        assertThat(portal.get("HUIYIN_DB_URL").toString()).startsWith("jdbc:mysql://mysql:3306/huiyin");
        assertThat(portal).containsEntry("HUIYIN_DB_USER", "huiyin").containsEntry("HUIYIN_SMTP_HOST", "mail");
        assertThat(portal).containsEntry("HUIYIN_SMTP_PORT", "1025").containsEntry("HUIYIN_CLAMAV_HOST", "clamav");
        assertThat(environment("mysql"))
                .containsEntry("MYSQL_DATABASE", "huiyin")
                .containsEntry("MYSQL_USER", portal.get("HUIYIN_DB_USER"))
                .containsEntry("MYSQL_PASSWORD", portal.get("HUIYIN_DB_PASSWORD"));
    }

    @Test
    void the_database_is_created_in_utf8mb4_or_chinese_text_would_be_lost() {
        assertThat(service("mysql").get("command").toString()).contains("--character-set-server=utf8mb4");
    }

    @Test
    void data_outlive_the_container_and_it_does_not_run_as_root() {
        assertThat(dockerfile)
                .contains("VOLUME /data", "HUIYIN_DATA=/data", "HEALTHCHECK")
                .containsPattern("(?m)^USER huiyin$");
        assertThat(service("portal").get("volumes").toString()).contains("data:/data");
        assertThat(dockerfile).contains("FROM eclipse-temurin:17-jre");
    }

    @Test
    void the_image_is_built_from_the_jar_that_maven_makes() throws IOException {
        assertThat(dockerfile).contains("COPY --chmod=444 target/huiyin.jar");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<finalName>huiyin</finalName>");
        assertThat(Files.readString(Path.of("docker", "Dockerfile.dockerignore")))
                .contains("!target/huiyin.jar");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> services() {
        return (Map<String, Object>) compose.get("services");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> service(String name) {
        return (Map<String, Object>) services().get(name);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) service(service).get("environment");
    }
}
