package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.huiyin.complaint.intake.Acceptance;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** For whoever must not know of a case it does not exist: not by its number, not in a list, not in a count. */
@InPortal
class VisibilityIT {

    @Inject
    Given given;

    @Inject
    Acceptance acceptance;

    @PersistenceContext
    EntityManager entities;

    @Test
    void the_supervision_body_sees_it_and_the_lead_unit_from_its_assignment() {
        var fresh = given.filed().accepted();

        assertThat(seenBy(fresh, "dl.intake", "dl.lead", "dl.review", "dl.sf.clerk", "dl.sf.handler"))
                .containsExactly("dl.intake", "dl.lead", "dl.review");
        fresh.assigned();
        assertThat(seenBy(fresh, "dl.sf.clerk", "dl.sf.handler", "dl.sf.leader"))
                .hasSize(3);
    }

    @Test
    void the_unit_complained_about_sees_nothing() {
        var fresh = given.filed(Report.about("QH-DL-CG")).accepted().assigned();

        assertThat(seenBy(fresh, "dl.cg.clerk", "dl.cg.handler", "dl.cg.leader", "dl.cg.coop"))
                .isEmpty();
    }

    @Test
    void not_even_when_a_mistake_made_it_a_holder_of_the_case() {
        var fresh = given.filed(Report.about("QH-DL-CG"));

        hold(fresh, "dl.cg.handler");

        assertThat(seenBy(fresh, "dl.cg.clerk", "dl.cg.handler", "dl.cg.leader"))
                .isEmpty();
    }

    @Test
    void what_depends_on_the_unit_complained_about_sees_nothing_either() {
        var fresh = given.filed(Report.about("QH-WJ").in("990100"));

        hold(fresh, "dl.wj.coop");

        assertThat(seenBy(fresh, "dl.wj.coop")).isEmpty();
    }

    @Test
    void a_complaint_about_a_team_is_hidden_from_its_whole_bureau() {
        var fresh = given.filed(Report.about("QH-DL-CG-ZF"));

        hold(fresh, "dl.cg.leader");

        assertThat(seenBy(fresh, "dl.cg.leader")).isEmpty();
    }

    @Test
    void an_accused_officer_takes_their_own_unit_out_although_another_was_named() {
        var fresh = given.filed(new Report().accusingOfficer("QH-DL-CG", "99010200301"));

        assertThat(seenBy(fresh, "dl.intake", "dl.sf.clerk", "dl.sf.handler", "dl.sf.leader", "dl.cg.leader"))
                .isEmpty();
        assertThat(seenBy(fresh, "qh.intake")).containsExactly("qh.intake");
    }

    @Test
    void the_officer_complained_about_sees_nothing_although_he_works_for_the_lead_unit() {
        var loan = given.onLoan();
        var about = given.filed(new Report().accusing("QH-DL-CG-ZF", "施磊"))
                .accepted()
                .assigned();
        var another = given.filed().accepted().assigned();

        assertThat(seenBy(about, "dl.sf.clerk", "dl.sf.handler", loan)).containsExactly("dl.sf.clerk", "dl.sf.handler");
        assertThat(seenBy(another, loan)).containsExactly(loan);
    }

    @Test
    void other_supervision_bodies_above_and_beside_see_nothing() {
        assertThat(seenBy(given.filed(), "qh.intake", "qh.lead", "sl.lead", "wc.intake", "wc.lead"))
                .isEmpty();
    }

    @Test
    void administrators_auditors_and_editors_see_no_case() {
        assertThat(seenBy(given.filed(), "dl.admin", "qh.admin", "dl.audit", "dl.publish", "dl.super"))
                .isEmpty();
    }

    @Test
    void acting_on_a_hidden_case_is_refused_as_if_there_were_none() {
        var hidden = given.filed();

        assertThatThrownBy(() -> acceptance.accept(given.actor("qh.intake"), hidden.number(), ""))
                .isInstanceOf(Refusal.Unknown.class)
                .hasMessage("complaint.unknown");
        assertThatThrownBy(() -> acceptance.accept(given.actor("qh.intake"), "TS9901022026112299999", ""))
                .isInstanceOf(Refusal.Unknown.class)
                .hasMessage("complaint.unknown");
    }

    private List<String> seenBy(Case any, String... usernames) {
        return List.of(usernames).stream()
                .filter(username -> {
                    var shown = given.shown(any, username);
                    assertThat(counted(any, username)).as(username).isEqualTo(shown ? 1 : 0);
                    return shown;
                })
                .toList();
    }

    private int counted(Case any, String username) {
        var query = entities.createNativeQuery(
                "select count(*) from complaint c where c.number = #number and " + Visibility.RULE);
        query.setParameter("number", any.number());
        return ((Number) Visibility.bind(query, given.actor(username)).getSingleResult()).intValue();
    }

    private void hold(Case any, String username) {
        for (var capacity : Capacity.values()) {
            given.tampered(
                    "insert into complaint_unit (complaint_id, unit_id, capacity) values (?, ?, ?)",
                    any.id(),
                    given.actor(username).unit(),
                    capacity.name());
        }
    }
}
