package org.huiyin.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.Draft;
import org.huiyin.complaint.intake.FileComplaint;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.platform.FieldError;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void of_an_anonymous_person_nothing_is_taken_over() {
        var command = command(
                Map.of("identityMode", "ANONYMOUS", "complainant.name", "柳青", "complainant.phone", "13900000000"));
        assertThat(command.identityMode()).isEqualTo(IdentityMode.ANONYMOUS);
        assertThat(command.complainant()).isEqualTo(Identity.NONE);
    }

    @Test
    void full_width_numbers_and_commas_are_understood() {
        var command = command(Map.of("amountInvolved", "２,０００元", "complainant.phone", "１３９００００００００"));
        assertThat(command.amountInvolved()).isEqualTo(new BigDecimal("2000"));
        assertThat(command.complainant().phone()).isEqualTo("13900000000");
    }

    @Test
    void what_is_no_number_is_a_mistake_and_not_nothing() {
        assertThat(mistakes(Map.of("amountInvolved", "1e9"))).contains("amountInvolved");
        assertThat(mistakes(Map.of("amountInvolved", ""))).doesNotContain("amountInvolved");
    }

    @Test
    void a_day_that_does_not_exist_is_a_mistake() {
        assertThat(mistakes(Map.of("occurredOn", "2026-02-30"))).contains("occurredOn");
    }

    @Test
    void one_names_a_unit_or_says_that_one_does_not_know() {
        assertThat(mistakes(Map.of())).contains("respondents[0].unitText");
        assertThat(mistakes(Map.of("unitUnknown", "on"))).isEmpty();
        assertThat(mistakes(Map.of("respondents[0].officerName", "穿协管背心"))).isEmpty();
    }

    @Test
    void a_unit_of_the_list_is_sent_by_its_code_and_another_in_words() {
        var command = command(Map.of(
                "respondents[0].unitCode", "QH-DL-CG",
                "respondents[0].unitText", "东岭区城市管理局",
                "respondents[1].unitText", "几个穿制服的人"));
        assertThat(command.respondents())
                .containsExactly(
                        new FileComplaint.Accused("QH-DL-CG", null, null, null),
                        new FileComplaint.Accused(null, "几个穿制服的人", null, null));
    }

    @Test
    void lines_left_empty_are_no_requests() {
        var draft = new Draft(Map.of("requests", List.of("复核", " ", "说明理由")), null, null);
        assertThat(new Answers(draft).requests()).containsExactly("复核", "说明理由");
    }

    @Test
    void a_credit_code_is_taken_in_its_canonical_form_and_a_wrong_one_as_typed() {
        assertThat(command(Map.of("complainant.uscc", "9199-010 2ma0"))
                        .complainant()
                        .uscc())
                .isEqualTo("9199-010 2ma0");
        assertThat(command(Map.of("complainantType", "CITIZEN", "complainant.uscc", "x"))
                        .complainant()
                        .uscc())
                .isNull();
    }

    private static FileComplaint command(Map<String, String> typed) {
        return answers(typed).command("zh");
    }

    private static List<String> mistakes(Map<String, String> typed) {
        return answers(typed).errors().stream().map(FieldError::field).toList();
    }

    private static Answers answers(Map<String, String> typed) {
        var values = new HashMap<String, List<String>>();
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        return new Answers(new Draft(values, null, null));
    }
}
