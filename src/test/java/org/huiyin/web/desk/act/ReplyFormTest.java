package org.huiyin.web.desk.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.AnswerKind;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Form;
import org.junit.jupiter.api.Test;

class ReplyFormTest {

    @Test
    void an_answer_belongs_to_the_request_at_its_position() {
        var command = read(Map.of("finding", "PARTLY", "answers[0].kind", "MET", "answers[1].kind", "REFUSED"), 2)
                .command();

        assertThat(command.finding()).isEqualTo(Finding.PARTLY);
        assertThat(command.answers())
                .extracting(answer -> answer.position() + " " + answer.kind())
                .containsExactly("1 " + AnswerKind.MET, "2 " + AnswerKind.REFUSED);
    }

    @Test
    void a_request_that_nobody_answered_is_sent_empty_so_that_the_act_can_say_so() {
        assertThat(read(Map.of(), 1).command().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.kind()).isNull();
            assertThat(answer.text()).isEmpty();
        });
    }

    @Test
    void empty_rows_for_problems_do_not_count_and_the_others_move_up() {
        var reply = read(Map.of("problems[0].title", "", "problems[1].title", "Two", "problems[3].measure", "four"), 0);

        assertThat(reply.rows()).isEqualTo(2);
        assertThat(reply.form().value("problems[0].title")).isEqualTo("Two");
        assertThat(reply.command().problems()).extracting(one -> one.measure()).containsExactly("", "four");
    }

    @Test
    void a_day_that_is_none_points_at_its_row() {
        var reply = read(Map.of("problems[2].title", "Two", "problems[2].dueOn", "tomorrow"), 0);

        assertThatThrownBy(reply::command)
                .isInstanceOfSatisfying(Refusal.Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("problems[0].dueOn"));
    }

    @Test
    void mistakes_are_listed_from_top_to_bottom() {
        var wrong = form(Map.of())
                .with(List.of(
                        new FieldError("answers[0].text", "a"),
                        new FieldError("basis", "b"),
                        new FieldError("facts", "c"),
                        new FieldError("finding", "d"),
                        new FieldError("problems", "e")));

        assertThat(ReplyForm.of(wrong, 1).form().errors())
                .extracting(FieldError::field)
                .containsExactly("facts", "finding", "answers[0].text", "basis", "problems");
    }

    @Test
    void rows_that_were_shown_are_counted_filled_or_not() {
        assertThat(ReplyForm.shown(form(Map.of("problems[0].title", "", "problems[1].title", "x"))))
                .isEqualTo(2);
    }

    private static ReplyForm read(Map<String, String> typed, int requests) {
        return ReplyForm.of(form(typed), requests);
    }

    private static Form form(Map<String, String> typed) {
        var values = new HashMap<String, List<String>>();
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        return new Form(Words.of("zh"), values, List.of());
    }
}
