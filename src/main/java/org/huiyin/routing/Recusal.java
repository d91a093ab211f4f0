package org.huiyin.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * The unit complained about may not handle its own complaint (被投诉单位不得自办; rules D4 a, 信访工作条例 art. 28).
 *
 * <p>Struck out are the respondent organ, everything inside it, and everything that stands below it by organisation, by
 * profession or by entrustment: who depends on the respondent cannot judge it.
 */
@ApplicationScoped
public class Recusal {

    @Inject
    Units units;

    /** Why this unit may not handle a complaint about these organs, or empty when it may. */
    public Optional<Reason> against(Unit candidate, Collection<Unit> respondentOrgans) {
        return respondentOrgans.stream()
                .filter(respondent -> units.standsAbove(respondent, candidate))
                .map(respondent -> new Reason(candidate, respondent))
                .findFirst();
    }

    /**
     * @throws Refusal.NotNow with the reason when the unit is recused
     */
    public void mustNotApply(Unit candidate, Collection<Unit> respondentOrgans) {
        against(candidate, respondentOrgans).ifPresent(reason -> {
            throw new Refusal.NotNow(
                    reason.key(), candidate.name(false), reason.respondent().name(false));
        });
    }

    /** Which respondent the candidate is, belongs to or depends on. */
    public record Reason(Unit candidate, Unit respondent) {

        /** The message key of the reason. */
        public String key() {
            if (candidate.id() == respondent.id()) return "routing.recused.self";
            return candidate.organ().id() == respondent.id()
                    ? "routing.recused.internal"
                    : "routing.recused.subordinate";
        }
    }
}
