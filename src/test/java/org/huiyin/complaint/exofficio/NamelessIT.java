package org.huiyin.complaint.exofficio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.merging.Candidates;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** What goes on ex officio has the facts and nobody's name, and nothing leads back from it (rules D3, 29). */
@InPortal
class NamelessIT {

    private static final List<Audience> ALL = List.of(Audience.values());

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    Candidates candidates;

    @Inject
    Trail trail;

    @Test
    void it_takes_over_the_facts_and_nobodys_name() {
        var report = new Report().of("P507");
        var name = report.complainant().name();
        var clue = given.filed(report)
                .supplementsAsked("时间")
                .supplemented("我是" + name + "，电话13900000222，上周他们第二次来店里。")
                .withdrawn()
                .clue()
                .orElseThrow();

        var matter = clue.now().matter();
        assertThat(matter.narrative()).contains("隔壁水果店同一天", "上周他们第二次来店里").doesNotContain(name, "13900000222");
        assertThat(matter.place()).isNull();
        assertThat(clue.now().identityMode()).isEqualTo(IdentityMode.ANONYMOUS);
        assertThat(number("select count(*) from complainant where complaint_id = ?", clue.id()))
                .isZero();
        assertThat(statements.requests(clue.id())).isEmpty();
    }

    @Test
    void nothing_of_it_leads_back_for_those_who_handle_it() {
        var withdrawn = retaliation().withdrawn();
        var clue = withdrawn.clue().orElseThrow();

        assertThat(told(clue, ALL)).noneMatch(entry -> entry.contains(withdrawn.number()));
        assertThat(told(withdrawn, List.of(Audience.PARTY, Audience.STAFF)))
                .noneMatch(entry -> entry.contains(clue.number()));
        assertThat(told(withdrawn, List.of(Audience.SUPERVISION))).anyMatch(entry -> entry.contains(clue.number()));
        assertThat(candidates.of(given.actor("dl.intake"), given.filed().now()))
                .noneMatch(hint -> hint.complaint().id() == clue.id());
    }

    @Test
    void the_complainant_gets_no_letter_about_it() {
        var withdrawn = retaliation().withdrawn();
        var clue = withdrawn.clue().orElseThrow();

        assertThat(number(
                        "select count(*) from outbox where kind not like 'desk.%' and (once like ? or body like ?)",
                        "%" + clue.number() + "%", "%" + clue.number() + "%"))
                .isZero();
        assertThat(number(
                        "select count(*) from outbox where kind = 'desk.exOfficio' and once like ?",
                        "%" + clue.number() + "%"))
                .isPositive();
    }

    @Test
    void whom_it_is_about_does_not_learn_of_it() {
        var clue = retaliation().withdrawn().clue().orElseThrow();

        assertThat(given.shown(clue, "dl.dispatch")).isTrue();
        assertThat(given.shown(clue, "dl.cg.handler")).isFalse();
        assertThatThrownBy(() -> clue.assignedTo("QH-DL-CG")).hasMessageStartingWith("routing.recused");
    }

    @Test
    void whoever_handled_it_is_told_that_it_has_ended_and_has_neither_it_nor_the_name_any_more() {
        var withdrawn =
                retaliation().accepted().assignedTo("QH-DL-YJ", "QH-DL-SF").withdrawn();

        assertThat(number(
                        "select count(*) from outbox where kind = 'desk.withdrawn' and once like ?",
                        "%" + withdrawn.number() + "%"))
                .isPositive();
        for (var handler : List.of("dl.yj.handler", "dl.yj.clerk", "dl.sf.handler"))
            assertThat(given.shown(withdrawn, handler)).isFalse();
        assertThat(given.shown(withdrawn, "dl.intake")).isTrue();

        var decided = given.filed().inHandling().withdrawn();
        assertThat(given.shown(decided, "dl.sf.handler")).isTrue();
        decided.continued("dl.lead");
        assertThat(given.shown(decided, "dl.sf.handler")).isFalse();
    }

    private Case retaliation() {
        return given.filed(new Report().of("P507"));
    }

    private long number(String sql, Object... parameters) {
        return ((Number) given.stored(sql, parameters)).longValue();
    }

    private List<String> told(Case any, List<Audience> audiences) {
        return trail.of(any.now().chain(), audiences).stream()
                .map(entry -> entry.event() + " " + entry.detail())
                .toList();
    }
}
