package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.DataFiles.SCENARIOS;
import static org.huiyin.DataFiles.TAXONOMY;
import static org.huiyin.DataFiles.UNITS;
import static org.huiyin.DataFiles.by;
import static org.huiyin.DataFiles.categories;
import static org.huiyin.DataFiles.codes;
import static org.huiyin.DataFiles.objects;
import static org.huiyin.DataFiles.rows;
import static org.huiyin.DataFiles.texts;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.unit.Uscc;
import org.junit.jupiter.api.Test;

class DemoScenariosTest {

    /** The day for which the lives were written; narratives name months of 2026. */
    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 22);

    private static final List<JsonObject> LIVES = objects(SCENARIOS);
    private static final Map<String, JsonObject> UNIT = by("code", rows(UNITS, "units"));

    @Test
    void the_20_given_scenarios_come_first_and_every_number_is_unique() {
        assertThat(LIVES).extracting(life -> life.getString("no")).doesNotHaveDuplicates();
        assertThat(LIVES.subList(0, 20)).allMatch(life -> life.getString("no").startsWith("D"));
    }

    @Test
    void every_code_in_a_life_exists_and_no_complainant_uses_a_category_for_staff() {
        var known = by("code", categories());
        assertThat(LIVES).allSatisfy(life -> {
            assertThat(Stream.concat(
                            Stream.of(life.getString("primaryCategory")), texts(life, "otherCategories").stream()))
                    .allMatch(
                            code -> known.containsKey(code) && !known.get(code).getBoolean("staffOnly"));
            assertThat(codes(rows(TAXONOMY, "sectors"))).contains(life.getString("sector"));
            assertThat(codes(rows(TAXONOMY, "actionKinds"))).contains(life.getString("actionKind"));
            assertThat(codes(rows(UNITS, "regions"))).contains(life.getString("regionCode"));
        });
    }

    @Test
    void every_respondent_exists_and_a_named_officer_works_there() {
        assertThat(LIVES)
                .flatMap(life -> objects(life.getJsonArray("respondents")))
                .filteredOn(respondent -> !respondent.containsKey("unitText"))
                .allSatisfy(respondent -> {
                    assertThat(UNIT).containsKey(respondent.getString("unitCode"));
                    if (respondent.containsKey("officerName")) {
                        assertThat(rows(UNITS, "officers"))
                                .anyMatch(officer -> officer.getString("name")
                                                .equals(respondent.getString("officerName"))
                                        && officer.getString("unitCode").equals(respondent.getString("unitCode")));
                    }
                });
    }

    @Test
    void nobody_who_leads_or_cooperates_is_accused_or_depends_on_the_accused() {
        assertThat(LIVES).allSatisfy(life -> {
            for (var unit : handling(life)) {
                var line = above(unit, "parent", "superior", "entrustedBy");
                assertThat(line).as(life.getString("no")).doesNotContainAnyElementsOf(accused(life));
            }
        });
    }

    @Test
    void only_anonymous_people_leave_no_trace_and_every_credit_code_is_valid() {
        assertThat(LIVES).allSatisfy(life -> {
            if (life.getString("identityMode").equals("ANONYMOUS")) {
                assertThat(life).doesNotContainKey("complainant");
                return;
            }
            var person = life.getJsonObject("complainant");
            assertThat(person.getString("phone")).matches("1390000\\d{4}");
            assertThat(person.getString("email")).endsWith("@example.com");
            boolean business = Set.of("ENTERPRISE", "INDIVIDUAL_BUSINESS").contains(life.getString("complainantType"));
            assertThat(person.containsKey("uscc")).as(life.getString("no")).isEqualTo(business);
            if (business) {
                assertThat(Uscc.faultIn(person.getString("uscc")))
                        .as(life.getString("no"))
                        .isEmpty();
                assertThat(person.getString("uscc")).matches("9[12]99.*");
            }
        });
    }

    @Test
    void what_happened_happened_before_it_was_filed_and_filing_lies_in_the_last_70_days() {
        assertThat(LIVES).allSatisfy(life -> {
            assertThat(drive(life).getInt("filedDaysAgo")).isBetween(1, 70);
            var filed = WRITTEN_ON.minusDays(drive(life).getInt("filedDaysAgo"));
            var occurred = LocalDate.parse(life.getString("occurredOn"));
            assertThat(occurred).as(life.getString("no")).isBetween("2024-01-01", filed.toString());
            if (drive(life).containsKey("occurredDaysBeforeFiling")) {
                assertThat(filed.minusDays(drive(life).getInt("occurredDaysBeforeFiling")))
                        .isEqualTo(occurred);
            }
        });
    }

    private static List<String> handling(JsonObject life) {
        var units = new ArrayList<>(texts(drive(life), "cooperatingUnits"));
        if (drive(life).containsKey("leadUnit")) units.add(drive(life).getString("leadUnit"));
        return units;
    }

    /** The organs complained about: not only the team, also the bureau in whose name it acts. */
    private static List<String> accused(JsonObject life) {
        return objects(life.getJsonArray("respondents")).stream()
                .filter(respondent -> respondent.containsKey("unitCode"))
                .map(respondent -> bureauOf(respondent.getString("unitCode")))
                .toList();
    }

    /** An internal organ acts for the bureau that it belongs to. */
    private static String bureauOf(String code) {
        var unit = UNIT.get(code);
        return unit.getString("nature").equals("INTERNAL_ORGAN") ? bureauOf(unit.getString("parent")) : code;
    }

    private static Set<String> above(String code, String... lines) {
        var found = new HashSet<String>(Set.of(code));
        for (var line : lines) {
            if (UNIT.get(code).containsKey(line)) {
                found.addAll(above(UNIT.get(code).getString(line), lines));
            }
        }
        return found;
    }

    private static JsonObject drive(JsonObject life) {
        return life.getJsonObject("drive");
    }
}
