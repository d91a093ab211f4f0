package org.huiyin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.DataFiles.ACCOUNTS;
import static org.huiyin.DataFiles.TAXONOMY;
import static org.huiyin.DataFiles.UNITS;
import static org.huiyin.DataFiles.by;
import static org.huiyin.DataFiles.codes;
import static org.huiyin.DataFiles.rows;
import static org.huiyin.DataFiles.texts;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The units and people of the data files fit together. */
class UnitFilesTest {

    private static final List<String> SIGNING_IN = List.of(
            "INTAKE",
            "DISPATCHER",
            "SUPERVISOR_LEAD",
            "UNIT_CLERK",
            "UNIT_HANDLER",
            "UNIT_LEADER",
            "COOP_HANDLER",
            "REVIEWER",
            "SOCIAL_SUPERVISOR",
            "PUBLISHER",
            "PUBLISH_APPROVER",
            "AUDITOR",
            "SYS_ADMIN");

    @Test
    void a_unit_refers_only_to_units_regions_and_sectors_that_exist() {
        var units = codes(rows(UNITS, "units"));
        var regions = by("code", rows(UNITS, "regions"));
        var sectors = codes(rows(TAXONOMY, "sectors"));
        assertThat(rows(UNITS, "units")).allSatisfy(unit -> {
            assertThat(Stream.of("parent", "superior", "entrustedBy")
                            .filter(unit::containsKey)
                            .map(unit::getString))
                    .isSubsetOf(units);
            assertThat(unit.getString("level"))
                    .isEqualTo(regions.get(unit.getString("regionCode")).getString("level"));
            assertThat(texts(unit, "sectors")).isSubsetOf(sectors);
        });
        assertThat(rows(UNITS, "officers")).allMatch(officer -> units.contains(officer.getString("unitCode")));
        assertThat(regions.values())
                .allMatch(region -> !region.containsKey("parent") || regions.containsKey(region.getString("parent")));
    }

    @Test
    void an_internal_organ_has_a_parent_and_an_entrusted_organisation_its_principal() {
        assertThat(rows(UNITS, "units")).allSatisfy(unit -> {
            switch (unit.getString("nature")) {
                case "INTERNAL_ORGAN" -> assertThat(unit).containsKey("parent");
                case "ENTRUSTED_ORG" -> assertThat(unit).containsKeys("parent", "entrustedBy");
                default -> assertThat(unit).doesNotContainKey("entrustedBy");
            }
        });
    }

    @Test
    void every_county_city_and_province_has_a_supervision_body() {
        var watched = rows(UNITS, "units").stream()
                .filter(unit -> unit.getString("nature").equals("SUPERVISION_BODY"))
                .map(unit -> unit.getString("regionCode"))
                .toList();
        assertThat(rows(UNITS, "regions"))
                .filteredOn(region -> !region.getString("level").equals("TOWNSHIP"))
                .extracting(region -> region.getString("code"))
                .containsExactlyInAnyOrderElementsOf(watched);
    }

    @Test
    void everybody_signs_in_for_a_unit_that_exists_and_officers_carry_their_own_credential() {
        var units = codes(rows(UNITS, "units"));
        var officers = by("credentialNo", rows(UNITS, "officers"));
        assertThat(rows(ACCOUNTS, "accounts")).allSatisfy(account -> {
            assertThat(units).contains(account.getString("unitCode"));
            assertThat(texts(account, "roles")).isNotEmpty().isSubsetOf(SIGNING_IN);
            if (account.containsKey("officerCredentialNo")) {
                assertThat(officers.get(account.getString("officerCredentialNo"))
                                .getString("name"))
                        .isEqualTo(account.getString("name"));
            }
        });
    }

    @Test
    void every_role_has_accounts_at_city_and_county_level() {
        var units = by("code", rows(UNITS, "units"));
        var levels = rows(ACCOUNTS, "accounts").stream()
                .flatMap(account -> texts(account, "roles").stream()
                        .map(role -> List.of(
                                role, units.get(account.getString("unitCode")).getString("level"))))
                .collect(groupingBy(pair -> pair.get(0), mapping(pair -> pair.get(1), toSet())));
        assertThat(SIGNING_IN).allSatisfy(role -> assertThat(levels.get(role)).contains("CITY", "COUNTY"));
    }
}
