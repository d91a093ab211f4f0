package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.DataFiles.ACCOUNTS;
import static org.huiyin.DataFiles.DEADLINES;
import static org.huiyin.DataFiles.NON_ACCEPTANCE;
import static org.huiyin.DataFiles.REMEDIES;
import static org.huiyin.DataFiles.SCENARIOS;
import static org.huiyin.DataFiles.TAXONOMY;
import static org.huiyin.DataFiles.UNITS;
import static org.huiyin.DataFiles.by;
import static org.huiyin.DataFiles.categories;
import static org.huiyin.DataFiles.codes;
import static org.huiyin.DataFiles.rows;
import static org.huiyin.DataFiles.texts;
import static org.huiyin.DataFiles.words;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataFilesTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Pattern HALF_WIDTH_BESIDE_HAN = Pattern.compile("\\p{IsHan}[,;:?!]|[,;:?!]\\p{IsHan}");

    @Test
    void there_are_8_families_56_categories_and_29_sectors() {
        assertThat(rows(TAXONOMY, "families")).hasSize(8);
        assertThat(categories()).hasSize(56);
        assertThat(rows(TAXONOMY, "sectors")).hasSize(29);
    }

    @Test
    void every_family_category_and_kind_of_action_has_plain_words_in_both_languages() {
        assertThat(Stream.of(rows(TAXONOMY, "families"), categories(), rows(TAXONOMY, "actionKinds"))
                        .flatMap(List::stream))
                .allSatisfy(row -> {
                    assertThat(List.of(row.getString("name"), row.getString("plain")))
                            .allMatch(text -> HAN.matcher(text).find());
                    assertThat(List.of(row.getString("nameEn"), row.getString("plainEn")))
                            .noneMatch(
                                    text -> text.isBlank() || HAN.matcher(text).find());
                });
    }

    @Test
    void plain_words_fit_a_phone_and_are_never_the_same_twice() {
        assertThat(categories()).extracting(row -> row.getString("plain")).doesNotHaveDuplicates();
        assertThat(categories())
                .extracting(row -> row.getString("plain").length())
                .allMatch(length -> length <= 24);
    }

    @Test
    void only_lax_enforcement_is_for_staff_only() {
        assertThat(categories())
                .filteredOn(row -> row.getBoolean("staffOnly"))
                .extracting(row -> row.getString("code"))
                .containsExactly("P109");
    }

    @Test
    void integrity_problems_and_nothing_else_propose_a_referral() {
        assertThat(categories()).allSatisfy(row -> assertThat(row.getBoolean("refer"))
                .isEqualTo(row.getString("code").startsWith("P5")));
    }

    @Test
    void every_code_is_unique() {
        assertThat(Stream.of(rows(TAXONOMY, "sectors"), rows(UNITS, "regions"), rows(UNITS, "units")))
                .allSatisfy(list -> assertThat(list)
                        .extracting(row -> row.getString("code"))
                        .doesNotHaveDuplicates());
        assertThat(categories()).extracting(row -> row.getString("code")).doesNotHaveDuplicates();
        assertThat(rows(UNITS, "units"))
                .extracting(row -> row.getString("name"))
                .doesNotHaveDuplicates();
        assertThat(rows(UNITS, "officers"))
                .extracting(row -> row.getString("credentialNo"))
                .doesNotHaveDuplicates();
        assertThat(rows(ACCOUNTS, "accounts"))
                .extracting(row -> row.getString("username"))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_clocks_keep_their_order_and_say_on_what_they_stand() {
        assertThat(rows(DEADLINES, "rules"))
                .extracting(rule -> rule.getString("code"))
                .containsExactly(
                        "C1",
                        "C2",
                        "C3",
                        "C3R",
                        "C4",
                        "C5",
                        "C6",
                        "C7",
                        "C8",
                        "C9",
                        "C9A",
                        "C10",
                        "C11",
                        "RETURN",
                        "COOP",
                        "RECUSAL",
                        "C12",
                        "C13",
                        "C13A",
                        "RELAPSE",
                        "URGE",
                        "SUSPENSION_LOOK",
                        "REFERRAL_DECISION",
                        "DOC_SIGN",
                        "DOC_OBJECTION",
                        "DOC_RECHECK",
                        "DOC_REPORT",
                        "DOC_DECISION",
                        "EXT_REPLY",
                        "CRED_DECISION",
                        "CRED_NOTICE",
                        "CRED_TERM");
        assertThat(rows(DEADLINES, "rules")).allSatisfy(rule -> {
            assertThat(rule.getInt("amount")).isPositive();
            assertThat(rule.getString("unit")).isIn("NATURAL_DAY", "WORKING_DAY", "MONTH");
            assertThat(rule.getInt("warnAt")).isNotNegative();
            assertThat(rule.getInt("severeAfter")).isPositive();
            assertThat(LocalDate.parse(rule.getString("verifiedOn"))).isAfter("2026-01-01");
            assertThat(rule.getJsonObject("regions").keySet()).isSubsetOf(codes(rows(UNITS, "regions")));
        });
    }

    @Test
    void an_own_promise_is_never_printed_as_law() {
        assertThat(Stream.of(rows(DEADLINES, "rules"), rows(REMEDIES, "remedies"))
                        .flatMap(List::stream))
                .filteredOn(row -> row.getBoolean("ownPromise"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.getString("basis")).startsWith("本平台承诺");
                    assertThat(row.getString("basisEn")).startsWith("Own promise");
                });
    }

    @Test
    void a_refusal_always_names_another_way_and_an_old_case_is_never_refused_by_proposal() {
        assertThat(rows(NON_ACCEPTANCE, "reasons"))
                .extracting(reason -> reason.getString("code"))
                .containsExactly(
                        "NA01", "NA02", "NA03", "NA04", "NA05", "NA06", "NA07", "NA08", "NA09", "NA10", "NA11", "NA99");
        assertThat(rows(NON_ACCEPTANCE, "reasons"))
                .allSatisfy(reason -> assertThat(Stream.of("reason", "explanation", "route")
                                .flatMap(key -> Stream.of(reason.getString(key), reason.getString(key + "En"))))
                        .noneMatch(String::isBlank));
        assertThat(by("code", rows(NON_ACCEPTANCE, "reasons")).get("NA11").getBoolean("neverAutomatic"))
                .isTrue();
    }

    @Test
    void a_remedy_names_its_period_and_the_kinds_of_action_it_applies_to() {
        var kinds = codes(rows(TAXONOMY, "actionKinds"));
        assertThat(rows(REMEDIES, "remedies")).allSatisfy(remedy -> {
            assertThat(remedy.getInt("amount")).isPositive();
            assertThat(texts(remedy, "appliesTo"))
                    .isNotEmpty()
                    .allMatch(kind -> kind.equals("ALL") || kinds.contains(kind));
        });
    }

    @Test
    void chinese_text_is_set_with_full_width_punctuation() {
        var files = Stream.<JsonObject>of(TAXONOMY, UNITS, ACCOUNTS, DEADLINES, NON_ACCEPTANCE, REMEDIES);
        assertThat(Stream.concat(files.flatMap(file -> words(file)), words(SCENARIOS)))
                .filteredOn(text -> HALF_WIDTH_BESIDE_HAN.matcher(text).find())
                .isEmpty();
    }
}
