package org.huiyin.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Region;
import org.huiyin.unit.Unit;
import org.huiyin.unit.UnitNature;
import org.huiyin.unit.Units;

/** Finds who receives a complaint and proposes who leads it, after recusal has struck out everybody who may not. */
@ApplicationScoped
public class Routing {

    @Inject
    Units units;

    @Inject
    Recusal recusal;

    /**
     * The supervision body that receives the complaint: that of the region, or of the nearest region above it that is not
     * itself recused. 行政执法监督条例 art. 6: the judicial-administration department supervises at its own level; a
     * complaint about a government goes to the level above it.
     *
     * @throws Refusal.NotNow when even the highest one is recused
     */
    public Unit supervisionBodyFor(String regionCode, Collection<Unit> respondentOrgans) {
        return nearest(units.findRegion(regionCode), respondentOrgans)
                .orElseThrow(() -> new Refusal.NotNow("routing.nobody", regionCode));
    }

    /** The nearest supervision body of a region above that of this one, not itself recused; empty when there is none. */
    public Optional<Unit> supervisionBodyAbove(Unit body, Collection<Unit> respondentOrgans) {
        return nearest(units.findRegion(body.regionCode()).flatMap(this::above), respondentOrgans);
    }

    private Optional<Unit> nearest(Optional<Region> from, Collection<Unit> respondentOrgans) {
        for (var region = from; region.isPresent(); region = above(region.get())) {
            var body = units.supervisionBodyOf(region.get().code())
                    .filter(candidate ->
                            recusal.against(candidate, respondentOrgans).isEmpty());
            if (body.isPresent()) return body;
        }
        return Optional.empty();
    }

    private Optional<Region> above(Region region) {
        var parent = region.parentCode();
        return parent == null ? Optional.empty() : units.findRegion(parent);
    }

    /**
     * Units that may lead, best first: the supervision body that holds the case, the respondents' superiors, then organs
     * of the same sector in the region and above it. Each comes with the reason for its place.
     */
    public List<Proposal> leadsFor(Unit supervisionBody, Collection<Unit> respondentOrgans, String sector) {
        var proposals = new ArrayList<Proposal>();
        for (var respondent : respondentOrgans) {
            var superior = respondent.superior();
            if (superior != null) proposals.add(new Proposal(superior, "routing.proposed.superior"));
        }
        proposals.add(new Proposal(supervisionBody, "routing.proposed.supervision"));
        units.all().stream()
                .filter(unit -> unit.nature() == UnitNature.ADMIN_ORGAN
                        && (unit.regionCode().equals(supervisionBody.regionCode())))
                .sorted(Comparator.comparing((Unit unit) -> !unit.sectors().contains(sector))
                        .thenComparing(Unit::code))
                .forEach(unit -> proposals.add(new Proposal(unit, "routing.proposed.sameLevel")));
        var seen = new ArrayList<Long>();
        return proposals.stream()
                .filter(proposal -> !seen.contains(proposal.unit().id())
                        && seen.add(proposal.unit().id()))
                .filter(proposal ->
                        recusal.against(proposal.unit(), respondentOrgans).isEmpty())
                .toList();
    }

    /**
     * The supervision body of the nearest region above this body's that contains all units in dispute (共同的上一级; 信访工作条例 art.
     * 24); at the top, where nobody stands above, or where all above are recused, the body itself.
     */
    public Unit commonSuperior(Unit body, Collection<Unit> disputing, Collection<Unit> respondentOrgans) {
        var above = units.region(body.regionCode()).parentCode();
        while (above != null && !containsAll(above, disputing))
            above = units.region(above).parentCode();
        if (above == null) return body;
        try {
            return supervisionBodyFor(above, respondentOrgans);
        } catch (Refusal.NotNow nobody) {
            return body;
        }
    }

    private boolean containsAll(String region, Collection<Unit> disputing) {
        return disputing.stream().allMatch(unit -> contains(region, unit.regionCode()));
    }

    private boolean contains(String region, String inner) {
        for (var code = inner; code != null; code = units.region(code).parentCode())
            if (code.equals(region)) return true;
        return false;
    }

    /** A unit that may lead and the message key of why it stands here. */
    public record Proposal(Unit unit, String reasonKey) {}
}
