package org.huiyin.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.web.form.RoadView.Place;
import org.huiyin.web.form.RoadView.Stop;
import org.jspecify.annotations.Nullable;

/**
 * Draws the road: six stops from filing to the end, cut short where a case is not accepted or withdrawn. Ex officio there are four:
 * nobody waits to be accepted, and nobody rates.
 */
record Road(RoadFacts facts, Dates dates) {

    /** The six stops in their order. */
    private enum At {
        FILED,
        ACCEPTED,
        HANDLED,
        REPLIED,
        RATED,
        SOLVED,
        END
    }

    RoadView view() {
        return switch (facts.status()) {
            case NOT_ACCEPTED -> new RoadView(List.of(filed(), ending("notAccepted", facts.day("notAccepted"))));
            case MERGED -> new RoadView(List.of(filed(), ending("merged", facts.day("merged"))));
            case UNDER_OBJECTION -> objection();
            case WITHDRAWN -> withdrawn();
            case TRANSFERRED_OUT -> transferred();
            case SUBMITTED,
                    SUPPLEMENT_REQUIRED,
                    ACCEPTED,
                    ASSIGNED,
                    HANDLING,
                    PENDING_REVIEW,
                    REPLIED,
                    REHANDLING,
                    UNDER_RECHECK,
                    RECTIFYING,
                    PENDING_LEDGER,
                    CLOSED,
                    STRUCK_OFF ->
                facts.exOfficio()
                        ? exOfficio()
                        : new RoadView(List.of(filed(), accepted(), handled(), replied(), rated(), solved()));
        };
    }

    /** Nobody waits for it, or rates it, as long as no complaint about the same matter was merged into it. */
    private RoadView exOfficio() {
        return facts.rated()
                ? new RoadView(List.of(filed(), handled(), replied(), rated(), solved()))
                : new RoadView(List.of(filed(), handled(), replied(), solved()));
    }

    private At here() {
        return switch (facts.status()) {
            case SUBMITTED, SUPPLEMENT_REQUIRED -> At.ACCEPTED;
            case ACCEPTED, ASSIGNED, HANDLING, PENDING_REVIEW, REHANDLING -> At.HANDLED;
            case REPLIED, UNDER_RECHECK -> At.RATED;
            case RECTIFYING -> At.SOLVED;
            case PENDING_LEDGER -> facts.problemFound() ? At.SOLVED : At.HANDLED;
            case CLOSED, STRUCK_OFF, NOT_ACCEPTED, UNDER_OBJECTION, TRANSFERRED_OUT, MERGED, WITHDRAWN -> At.END;
        };
    }

    private RoadView objection() {
        var declined = new Stop(text("road.notAccepted"), day(facts.day("notAccepted")), Place.DONE, List.of());
        var here = new Stop(text("road.objection"), until("C13", "road.until"), Place.HERE, List.of());
        return new RoadView(List.of(filed(), declined, here));
    }

    private RoadView withdrawn() {
        var stops = new ArrayList<Stop>();
        stops.add(filed());
        if (facts.day("accepted") != null) stops.add(accepted());
        var lapsed = facts.day("supplementLapsed");
        stops.add(lapsed == null ? ending("withdrawn", facts.day("withdrawn")) : ending("lapsed", lapsed));
        return new RoadView(stops);
    }

    private RoadView transferred() {
        var stops = new ArrayList<Stop>();
        stops.add(filed());
        if (facts.day("accepted") != null) stops.add(accepted());
        stops.add(ending("transferredOut", facts.day("transferredOut")));
        return new RoadView(stops);
    }

    private Stop filed() {
        if (facts.exOfficio())
            return new Stop(text("road.exOfficio"), day(facts.day("openedExOfficio")), Place.DONE, List.of());
        return new Stop(text("road.filed"), day(facts.day("filed")), Place.DONE, supplements());
    }

    private List<String> supplements() {
        var asked = facts.day("supplementRequested");
        var given = facts.day("supplemented");
        if (asked == null) return List.of();
        if (given == null || given.isBefore(asked)) {
            var until = facts.due().get("C2");
            return until == null ? List.of() : List.of(text("road.supplement.waiting", dates.shortDay(until)));
        }
        return List.of(text("road.supplement.given", dates.shortDay(asked), dates.shortDay(given)));
    }

    private Stop accepted() {
        var place = place(At.ACCEPTED);
        if (place == Place.DONE) return new Stop(text("road.accepted"), day(facts.day("accepted")), place, List.of());
        return new Stop(text("road.acceptance"), until("C1", "road.until"), place, List.of());
    }

    private Stop handled() {
        var place = place(At.HANDLED);
        var lead = facts.lead();
        var note = place == Place.HERE && lead != null ? text("road.handled.by", lead) : null;
        return new Stop(text(place == Place.DONE ? "road.handled" : "road.handling"), note, place, List.of());
    }

    private Stop replied() {
        var place = place(At.REPLIED);
        var note = place == Place.DONE
                ? day(facts.day("replied"))
                : until(facts.due().containsKey("C3R") ? "C3R" : "C3", "road.until");
        var name = facts.exOfficio() ? "road.conclusion" : place == Place.DONE ? "road.replied" : "road.reply";
        return new Stop(text(name), note, place, List.of());
    }

    private Stop rated() {
        if (facts.status() == ComplaintStatus.UNDER_RECHECK)
            return new Stop(text("road.recheck"), until("C9", "road.until"), Place.HERE, List.of());
        var place = place(At.RATED);
        if (place == Place.HERE && facts.due().containsKey("C6"))
            return new Stop(text("road.rating.decision"), until("C6", "road.until"), place, List.of());
        var rated = rating();
        if (rated != null && place != Place.AHEAD) return new Stop(text("road.rated"), day(rated), place, List.of());
        if (place == Place.DONE) return new Stop(text("road.rating"), text("road.rating.open"), place, List.of());
        return new Stop(text("road.rating"), until("C7", "road.until"), place, List.of());
    }

    /** The day of the rating of the last reply: what was thought of an earlier one was answered by it. */
    private @Nullable LocalDate rating() {
        var rated = facts.day("evaluated");
        var replied = facts.day("replied");
        return rated != null && replied != null && rated.isBefore(replied) ? null : rated;
    }

    private Stop solved() {
        return switch (facts.status()) {
            case STRUCK_OFF -> new Stop(text("road.struckOff"), day(facts.day("struckOff")), Place.DONE, List.of());
            case CLOSED -> new Stop(text("road.closed"), day(facts.day("closed")), Place.DONE, List.of());
            default ->
                new Stop(
                        text("road.solving"),
                        facts.problemFound() ? null : text("road.solving.ifFound"),
                        place(At.SOLVED),
                        List.of());
        };
    }

    private Stop ending(String name, @Nullable LocalDate day) {
        return new Stop(text("road." + name), day(day), Place.HERE, List.of());
    }

    private Place place(At stop) {
        var order = here().compareTo(stop);
        return order > 0 ? Place.DONE : order == 0 ? Place.HERE : Place.AHEAD;
    }

    private @Nullable String until(String clock, String key) {
        var due = facts.due().get(clock);
        return due == null ? null : text(key, dates.shortDay(due));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : dates.shortDay(day);
    }

    private String text(String key, Object... variables) {
        return dates.words().text(key, variables);
    }
}
