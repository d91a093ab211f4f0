package org.huiyin.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.audit.Audience;
import org.huiyin.platform.Words;
import org.huiyin.web.form.StoryView.Entry;
import org.huiyin.web.form.StoryView.Happening;
import org.huiyin.web.form.StoryView.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryViewTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:15:00Z");

    @Test
    void the_complainant_is_you_to_the_complainant_and_a_role_to_staff() {
        var filed = happening("complaint.filed", "COMPLAINANT", null, Audience.PARTY, Map.of("body", "东岭区司法局"));
        assertThat(told(filed, Reader.COMPLAINANT).who()).isEqualTo("您");
        assertThat(told(filed, Reader.COMPLAINANT).kind()).isEqualTo("you");
        assertThat(told(filed, Reader.STAFF).who()).isEqualTo("投诉人");
        assertThat(told(filed, Reader.STAFF).text()).isEqualTo("提交了投诉，由东岭区司法局收件。");
    }

    @Test
    void staff_appear_as_unit_and_role() {
        var entry = told(staff("complaint.accepted", "INTAKE", Map.of("note", "")), Reader.COMPLAINANT);
        assertThat(entry.who()).isEqualTo("东岭区司法局 · 受理员");
        assertThat(entry.when()).isEqualTo("11月20日（周五） 10:15");
        assertThat(entry.quote()).isEmpty();
        assertThat(entry.means()).isNotNull();
    }

    @Test
    void what_it_means_is_said_to_the_complainant_only() {
        assertThat(told(staff("complaint.accepted", "INTAKE", Map.of()), Reader.STAFF)
                        .means())
                .isNull();
    }

    @Test
    void instructions_to_the_units_stay_with_staff() {
        var assigned = staff(
                "complaint.assigned", "DISPATCHER", Map.of("lead", "甲局", "cooperating", "乙局", "instructions", "先调取案卷"));
        assertThat(told(assigned, Reader.COMPLAINANT).text()).isEqualTo("交给甲局主办，乙局配合。");
        assertThat(told(assigned, Reader.COMPLAINANT).quote()).isEmpty();
        assertThat(told(assigned, Reader.STAFF).quote()).containsExactly("先调取案卷");
    }

    @Test
    void a_list_of_supplements_is_quoted_line_by_line() {
        var asked = staff("complaint.supplementRequested", "INTAKE", Map.of("items", "决定书第二页\n现场照片"));
        assertThat(told(asked, Reader.COMPLAINANT).quote()).containsExactly("决定书第二页", "现场照片");
    }

    @Test
    void an_internal_entry_is_marked() {
        var looked = happening("identity.looked", "INTAKE", "东岭区司法局", Audience.SUPERVISION, Map.of("reason", "电话核实"));
        assertThat(told(looked, Reader.STAFF).internal()).isTrue();
        assertThat(told(looked, Reader.STAFF).quote()).containsExactly("电话核实");
    }

    @Test
    void a_file_is_told_by_its_name() {
        var added = happening("material.added", "COMPLAINANT", null, Audience.PARTY, Map.of("file", "录音.m4a"));
        assertThat(told(added, Reader.COMPLAINANT).text()).isEqualTo("上传了文件：");
        assertThat(told(added, Reader.COMPLAINANT).quote()).containsExactly("录音.m4a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint.filed",
                "complaint.amended",
                "complaint.supplementRequested",
                "complaint.supplemented",
                "complaint.accepted",
                "complaint.nonAcceptanceProposed",
                "complaint.nonAcceptanceReturned",
                "complaint.notAccepted",
                "complaint.assigned",
                "complaint.acknowledged",
                "complaint.replySubmitted",
                "complaint.replyReturned",
                "complaint.replied",
                "complaint.evaluated",
                "complaint.rectifying",
                "complaint.rectified",
                "complaint.verified",
                "complaint.verificationFailed",
                "complaint.struckOff",
                "complaint.closed",
                "complaint.withdrawn",
                "identity.looked",
                "material.added"
            })
    void every_event_has_its_sentence_in_both_languages(String event) {
        var detail = Map.of("finding", "PARTLY", "grade", "SATISFIED", "item", "1", "reason", "NA01", "lead", "甲局");
        for (var language : List.of("zh", "en")) {
            var entry = told(staff(event, "INTAKE", detail), Reader.STAFF, language);
            assertThat(entry.text() + entry.who()).doesNotContain("??").doesNotContain("{");
        }
    }

    private static Happening staff(String event, String role, Map<String, String> detail) {
        return happening(event, role, "东岭区司法局", Audience.PARTY, detail);
    }

    private static Happening happening(
            String event, String role, @Nullable String unit, Audience audience, Map<String, String> detail) {
        return new Happening(event, role, unit, audience, AT, detail);
    }

    private static Entry told(Happening happening, Reader reader) {
        return told(happening, reader, "zh");
    }

    private static Entry told(Happening happening, Reader reader, String language) {
        var dates = new Dates(Words.of(language), LocalDate.parse("2026-11-22"));
        return StoryView.of(List.of(happening), reader, dates).entries().get(0);
    }
}
