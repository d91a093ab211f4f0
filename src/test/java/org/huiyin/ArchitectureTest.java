package org.huiyin;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the arrows between them, as a table. Arrows go down; rooms of the same row do not know each other. */
class ArchitectureTest {

    /** From the entrances down to the floor that knows nobody. */
    private static final List<List<String>> ROWS = List.of(
            List.of("web", "schedule"),
            List.of("demo"),
            List.of("inbox", "statistics", "notification"),
            List.of("escalation", "supervision"),
            List.of("complaint", "staff"),
            List.of("routing", "deadline", "audit", "evidence", "mail"),
            List.of("account"),
            List.of("unit"),
            List.of("platform"));

    /** Runs before there is a portal; shares no class with it. */
    private static final String LAUNCHER = "launch";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.huiyin");

    @Test
    void every_room_stands_in_the_table() {
        var rooms = CLASSES.stream().map(ArchitectureTest::roomOf).collect(Collectors.toCollection(TreeSet::new));
        rooms.remove(LAUNCHER);

        assertThat(rooms).isSubsetOf(ROWS.stream().flatMap(List::stream).toList());
    }

    @Test
    void arrows_only_go_down() {
        for (var row = 0; row < ROWS.size(); row++) {
            for (var room : ROWS.get(row)) {
                var allowed = ROWS.subList(row + 1, ROWS.size()).stream()
                        .flatMap(List::stream)
                        .toList();
                classes()
                        .that(in(room))
                        .should(not(
                                dependOnClassesThat(ofOurs().and(notIn(room)).and(notInAny(allowed)))))
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void the_launcher_and_the_portal_share_no_class() {
        noClasses()
                .that(in(LAUNCHER))
                .should()
                .dependOnClassesThat(ofOurs().and(notIn(LAUNCHER)))
                .check(CLASSES);
    }

    @Test
    void the_stages_of_a_case_know_each_other_in_one_direction_only() {
        slices().matching("org.huiyin.complaint.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void http_is_known_to_the_web_only() {
        noClasses()
                .that(notIn("web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(CLASSES);
    }

    @Test
    void mail_is_known_to_the_postman_only() {
        noClasses()
                .that(notIn("mail"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.mail..")
                .check(CLASSES);
    }

    @Test
    void templates_are_known_to_pages_and_letters_only() {
        noClasses()
                .that(notIn("web").and(notIn("notification")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(CLASSES);
    }

    @Test
    void only_the_platform_asks_what_time_it_is() {
        for (var source : List.of(Instant.class, LocalDate.class)) {
            noClasses()
                    .that(notIn("platform").and(notIn(LAUNCHER)))
                    .should()
                    .callMethod(source, "now")
                    .check(CLASSES);
        }
        noClasses()
                .that(notIn(LAUNCHER))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void no_name_hides_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto|DTO|Abstract[A-Z]\\w*)$")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ofOurs() {
        return DescribedPredicate.describe(
                "are of the portal", type -> type.getPackageName().startsWith("org.huiyin"));
    }

    private static DescribedPredicate<JavaClass> in(String room) {
        return DescribedPredicate.describe(
                "are in " + room, type -> roomOf(type).equals(room));
    }

    private static DescribedPredicate<JavaClass> notIn(String room) {
        return DescribedPredicate.not(in(room));
    }

    private static DescribedPredicate<JavaClass> notInAny(List<String> rooms) {
        return DescribedPredicate.describe("are not below", type -> !rooms.contains(roomOf(type)));
    }

    private static String roomOf(JavaClass type) {
        var rest = type.getPackageName().replaceFirst("^org\\.huiyin\\.?", "");
        return rest.isEmpty() ? "" : rest.split("\\.")[0];
    }
}
