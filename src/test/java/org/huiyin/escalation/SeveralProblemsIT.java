package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.handling.SubmitReply;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Watch;
import org.huiyin.platform.Words;
import org.huiyin.ring.InPortal;
import org.huiyin.web.form.EscalationView;
import org.huiyin.web.form.EscalationViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each problem of a case has its own clock C8: where there are several, whatever a late one sets in motion says which it is. */
@InPortal
class SeveralProblemsIT {

    /** The fifteen days of C8 end on Tuesday 20 July. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    private static final LocalDate YELLOW = LocalDate.of(2027, 7, 16);
    private static final LocalDate RED = LocalDate.of(2027, 7, 21);
    private static final LocalDate DEEP_RED = LocalDate.of(2027, 7, 28);

    private static final Words WORDS = Words.of("zh");

    @Inject
    Given given;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    @Inject
    EscalationViews views;

    @Inject
    ReplySubmission replies;

    @Inject
    Trail trail;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void each_line_names_its_problem_to_both_sides() {
        var late = late(
                made(MONDAY, () -> given.filed().replied(Finding.SUBSTANTIATED)).get());

        for (var view : List.of(views.forStaff(late.now(), WORDS), views.forComplainant(late.now(), WORDS)))
            assertThat(ofRectification(view)).hasSize(6).doesNotHaveDuplicates().allSatisfy(line -> assertThat(line)
                    .containsPattern("问题整改（第 [12] 项问题）"));
        assertThat(escalations.orders(late.id()))
                .extracting(order -> order.problem().orElse(0))
                .contains(1, 2);
    }

    @Test
    void the_trail_and_the_letters_name_it_and_the_letter_says_its_day() {
        var any =
                made(MONDAY, () -> given.filed().replied(Finding.SUBSTANTIATED)).get();
        on(MONDAY.plusDays(1), () -> any.rectified(1).verified(1, true));
        late(any);

        assertThat(trail.of(any.now().chain(), List.of(Audience.PARTY)).stream()
                        .filter(entry -> entry.detail().contains("\"C8\"")))
                .hasSize(3)
                .extracting(TrailEntry::detail)
                .allSatisfy(detail -> assertThat(detail).contains("\"item\":\"2\""));
        for (var kind : List.of("desk.urged", "desk.ordered", "desk.listed"))
            assertThat(given.stored(
                            "select count(*) from outbox where kind = ? and subject like ? and body like ?",
                            kind,
                            "%" + any.number() + "%（第 2 项问题）",
                            "%2027年7月20日%"))
                    .as(kind)
                    .isNotEqualTo(0L);
    }

    @Test
    void where_there_is_only_one_it_has_no_number() {
        var any = made(MONDAY, () -> {
                    var handled = given.filed().inHandling();
                    var whole = Case.reply(Finding.SUBSTANTIATED);
                    var one = new SubmitReply(
                            whole.finding(),
                            whole.facts(),
                            whole.basis(),
                            whole.answers(),
                            whole.problems().subList(0, 1));
                    replies.submit(given.actor("dl.sf.handler"), handled.number(), one);
                    return handled.replyApproved();
                })
                .get();
        late(any);

        assertThat(ofRectification(views.forStaff(any.now(), WORDS))).hasSize(3).allSatisfy(line -> assertThat(line)
                .contains("“问题整改”"));
    }

    private Case late(Case any) {
        for (var day : List.of(YELLOW, RED, DEEP_RED)) on(day, sweep::pass);
        return any;
    }

    private static List<String> ofRectification(EscalationView view) {
        return view.lines().stream()
                .map(EscalationView.Line::text)
                .filter(text -> text.contains("问题整改"))
                .toList();
    }
}
