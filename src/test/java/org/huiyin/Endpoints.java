package org.huiyin;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.account.Role;
import org.huiyin.web.session.AllowedTo;

/** Every address of the portal with the roles that may call it, read from the classes. */
public final class Endpoints {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    private Endpoints() {}

    /** One address. Without roles it is open to everybody. */
    public record Endpoint(String method, String path, Set<Role> roles) implements Comparable<Endpoint> {

        /** As a row of {@code endpoints.txt}. */
        public String row() {
            var who = roles.isEmpty()
                    ? "everybody"
                    : roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
            return "%-6s %-60s %s".formatted(method, path, who);
        }

        @Override
        public int compareTo(Endpoint other) {
            return (path + method).compareTo(other.path + other.method);
        }
    }

    public static Set<Endpoint> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.huiyin.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> of(type, method)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Endpoint> of(JavaClass type, JavaMethod method) {
        return METHODS.stream()
                .filter(method::isAnnotatedWith)
                .map(verb -> new Endpoint(verb.getSimpleName(), path(type, method), roles(type, method)));
    }

    private static String path(JavaClass type, JavaMethod method) {
        var base = type.getAnnotationOfType(Path.class).value();
        var rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + base + "/" + rest)
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "")
                .replaceAll(":[^}]*}", "}");
    }

    private static Set<Role> roles(JavaClass type, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(AllowedTo.class);
        return own.or(() -> type.tryGetAnnotationOfType(AllowedTo.class))
                .map(allowed -> Arrays.stream(allowed.value()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
