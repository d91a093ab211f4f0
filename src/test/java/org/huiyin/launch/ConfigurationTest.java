package org.huiyin.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    private final Properties system = new Properties();

    @TempDir
    Path folder;

    @Test
    void without_anything_the_documented_defaults_hold() {
        var configuration = read(Map.of());
        assertThat(configuration.number("huiyin.port", 0)).isEqualTo(8080);
        assertThat(configuration.text("huiyin.db.url")).isEmpty();
        assertThat(configuration.flag("huiyin.demo")).isFalse();
        assertThat(configuration.unknown()).isEmpty();
    }

    @Test
    void the_file_beats_the_default_the_environment_beats_the_file_and_a_system_property_beats_all()
            throws IOException {
        var file =
                Files.writeString(folder.resolve("own.properties"), "huiyin.port=1\nhuiyin.bind=2\nhuiyin.data=数据\n");
        system.setProperty("huiyin.port", "3");
        var configuration = read(Map.of("HUIYIN_PORT", "4", "HUIYIN_BIND", "5"), "--config", file.toString());
        assertThat(configuration.text("huiyin.port")).contains("3");
        assertThat(configuration.text("huiyin.bind")).contains("5");
        assertThat(configuration.text("huiyin.data")).contains("数据");
    }

    @Test
    void the_folder_of_the_file_is_where_the_operators_data_files_are_looked_for() throws IOException {
        Files.writeString(folder.resolve("huiyin.properties"), "huiyin.port=9\n");
        var named = read(Map.of("HUIYIN_CONFIG", folder.toString()));
        assertThat(named.text("huiyin.port")).contains("9");
        assertThat(named.text("huiyin.config")).contains(folder.toString());
    }

    @Test
    void a_folder_with_data_files_only_will_do() {
        assertThat(read(Map.of("HUIYIN_CONFIG", folder.toString())).text("huiyin.config"))
                .contains(folder.toString());
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> read(Map.of(), "--config", "nowhere.properties"))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.key()).isEqualTo("config.unreadable"));
    }

    @Test
    void a_port_that_is_no_number_is_refused_by_name() {
        var configuration = read(Map.of("HUIYIN_PORT", "tcp://10.0.0.1:8080"));
        assertThatThrownBy(() -> configuration.number("huiyin.port", 0))
                .isInstanceOfSatisfying(Stop.class, stop -> assertThat(stop.variables())
                        .containsExactly("huiyin.port", "HUIYIN_PORT", "tcp://10.0.0.1:8080"));
    }

    @Test
    void a_misspelt_variable_is_noticed() {
        assertThat(read(Map.of("HUIYIN_SMPT_HOST", "mail")).unknown()).containsExactly("huiyin.smpt.host");
    }

    @Test
    void demo_on_the_command_line_is_demo_in_the_configuration() {
        assertThat(read(Map.of(), "--demo").flag("huiyin.demo")).isTrue();
    }

    @Test
    void what_is_not_an_option_is_refused() {
        assertThatThrownBy(() -> Options.of("demo")).isInstanceOfSatisfying(Stop.class, stop -> assertThat(stop.key())
                .isEqualTo("option.unknown"));
        assertThatThrownBy(() -> Options.of("--config"))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.key()).isEqualTo("option.without-value"));
    }

    private Configuration read(Map<String, String> environment, String... arguments) {
        return Configuration.of(Options.of(arguments), environment, system);
    }
}
