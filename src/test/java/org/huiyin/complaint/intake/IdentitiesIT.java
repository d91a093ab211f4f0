package org.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Who the complainant is lies sealed; who looks leaves a trace (信访工作条例 art. 30). */
@InPortal
class IdentitiesIT {

    private static final String REASON = "联系投诉人核实情况";

    @Inject
    Given given;

    @Inject
    Identities identities;

    @Inject
    Trail trail;

    private final Report report = new Report();

    @Test
    void the_table_shows_nothing_of_it() {
        var filed = given.filed(report);

        var sealed = (byte[]) given.stored("select sealed from complainant where complaint_id = ?", filed.id());

        assertThat(new String(sealed, StandardCharsets.UTF_8))
                .doesNotContain(
                        report.complainant().name(), report.complainant().phone(), report.nonce());
    }

    @Test
    void nothing_at_all_is_held_of_an_anonymous_one() {
        var filed = given.filed(new Report().anonymous());

        assertThat(given.stored("select count(*) from complainant where complaint_id = ?", filed.id()))
                .isEqualTo(0L);
        refused("dl.intake", filed);
    }

    @Test
    void a_look_is_recorded_with_its_reason_for_the_supervision_body_alone() {
        var filed = given.filed(report);

        var seen = identities.look(given.actor("dl.intake"), filed.number(), REASON);

        assertThat(seen.name()).isEqualTo(report.complainant().name());
        var look = entries(filed, Audience.SUPERVISION);
        assertThat(look).extracting(TrailEntry::event).containsExactly("identity.looked");
        assertThat(look.get(0).detail()).contains(REASON).doesNotContain(report.nonce());
        assertThat(entries(filed, Audience.PARTY))
                .noneMatch(entry -> entry.event().equals("identity.looked"));
    }

    @Test
    void nobody_looks_without_a_reason() {
        var filed = given.filed(report);

        assertThatThrownBy(() -> identities.look(given.actor("dl.intake"), filed.number(), " "))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(entries(filed, Audience.SUPERVISION)).isEmpty();
    }

    @Test
    void a_real_name_is_shown_to_the_handler_of_the_lead_unit_but_not_to_its_clerk() {
        var handled = given.filed(report).inHandling();

        assertThat(identities
                        .look(given.actor("dl.sf.handler"), handled.number(), REASON)
                        .email())
                .isEqualTo(report.complainant().email());
        refused("dl.sf.clerk", handled);
        refused("dl.dispatch", handled);
    }

    @Test
    void a_hidden_name_is_shown_to_nobody_outside_the_supervision_body() {
        var handled = given.filed(report.hidden()).inHandling();

        refused("dl.sf.handler", handled);
        assertThat(identities
                        .look(given.actor("dl.lead"), handled.number(), REASON)
                        .name())
                .isEqualTo(report.complainant().name());
    }

    private void refused(String username, Case any) {
        assertThatThrownBy(() -> identities.look(given.actor(username), any.number(), REASON))
                .isInstanceOf(Refusal.NotYours.class)
                .hasMessage("complaint.identity.notYours");
    }

    private List<TrailEntry> entries(Case any, Audience audience) {
        return trail.of(any.now().chain(), List.of(audience));
    }
}
