package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.web.session.AllowedTo;
import org.junit.jupiter.api.Test;

/** The matrix of endpoints and roles: an address that nobody wrote a row for fails the build. */
class EndpointsTest {

    @Test
    void every_endpoint_has_its_row_in_the_matrix() throws IOException {
        var found = Endpoints.all().stream().map(Endpoints.Endpoint::row).collect(Collectors.joining("\n"));

        assertThat(found).isEqualTo(matrix());
    }

    @Test
    void every_resource_says_who_may_call_it() {
        var silent = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.huiyin.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .filter(type ->
                                !type.isAnnotatedWith(PermitAll.class) && !type.isAnnotatedWith(AllowedTo.class))
                        .map(type -> type.getSimpleName())
                        .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void the_desk_and_the_office_are_open_to_nobody_without_a_role() {
        var open = Endpoints.all().stream()
                .filter(endpoint -> List.of("/desk", "/admin").stream().anyMatch(endpoint.path()::startsWith))
                .filter(endpoint -> endpoint.roles().isEmpty())
                .toList();

        assertThat(open).isEmpty();
    }

    private static String matrix() throws IOException {
        try (var stream = EndpointsTest.class.getResourceAsStream("/endpoints.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
