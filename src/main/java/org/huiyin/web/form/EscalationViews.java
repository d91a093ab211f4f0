package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Light;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.ListedSupervision;
import org.huiyin.escalation.SupervisionOrder;
import org.huiyin.escalation.Urge;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.EscalationView.Line;
import org.jspecify.annotations.Nullable;

/** Shows how a case was escalated; staff also see who was told by name. */
@ApplicationScoped
public class EscalationViews {

    @Inject
    Escalations escalations;

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    private record Dated(Instant at, Line line) {}

    public EscalationView forStaff(Complaint complaint, Words words) {
        return of(complaint, words, true);
    }

    /** Without what only concerns the offices. */
    public EscalationView forComplainant(Complaint complaint, Words words) {
        return of(complaint, words, false);
    }

    private EscalationView of(Complaint complaint, Words words, boolean inside) {
        var dates = new Dates(words, clock.today());
        var lines = new ArrayList<Dated>();
        var urges = inside ? escalations.urges(complaint.id()) : escalations.urgesFor(complaint.id());
        for (var urge : urges) lines.add(line(urge, complaint, dates, inside));
        var orders = inside ? escalations.orders(complaint.id()) : escalations.ordersFor(complaint.id());
        var ofCase = orders.isEmpty() ? List.<Deadline>of() : clocks.of(complaint.id());
        for (var order : orders) lines.add(line(order, ofCase, dates, inside));
        var listings = inside ? escalations.listings(complaint.id()) : escalations.listingsFor(complaint.id());
        for (var entry : listings) lines.add(line(entry, dates, inside));
        return new EscalationView(lines.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::line)
                .toList());
    }

    private Dated line(Urge urge, Complaint complaint, Dates dates, boolean inside) {
        var other = urge.askerId().filter(asker -> inside && asker != complaint.id());
        var text = other.map(complaints::byId)
                .map(asker -> dates.words().text("escalation.urge.follower", asker.number()))
                .orElseGet(() -> dates.words()
                        .text("escalation.urge." + urge.kind().name(), clock(urge.clock(), urge.problem(), dates)));
        return new Dated(
                urge.at(), of(mark(Light.DUE_SOON, dates), text, urge.at(), named(urge.named(), dates, inside), dates));
    }

    private Dated line(SupervisionOrder order, List<Deadline> ofCase, Dates dates, boolean inside) {
        var words = dates.words();
        var text = words.text("escalation.order", clock(Optional.of(order.clock()), order.problem(), dates));
        var state = order.answeredAt()
                .map(at -> words.text("escalation.order.answered", dates.moment(at)))
                .orElseGet(() -> awaited(order, ofCase, dates));
        var told = named(order.named(), dates, inside);
        var line = new Line(
                mark(Light.OVERDUE, dates),
                text,
                dates.moment(order.orderedAt()),
                told == null ? state : state + " " + told,
                order.answer().map(String::lines).map(lines -> lines.toList()).orElse(List.of()));
        return new Dated(order.orderedAt(), line);
    }

    private String awaited(SupervisionOrder order, List<Deadline> ofCase, Dates dates) {
        var own = ofCase.stream()
                .filter(one -> one.clock() == ClockCode.C12 && one.round() == order.answerRound())
                .findFirst();
        if (own.filter(Deadline::running).isEmpty()) return dates.words().text("escalation.order.ended");
        var late = !own.get().met(clock.now());
        return dates.words()
                .text(
                        late ? "escalation.order.late" : "escalation.order.open",
                        dates.day(own.get().dueDay()));
    }

    private Dated line(ListedSupervision entry, Dates dates, boolean inside) {
        var text =
                dates.words().text("escalation.listed." + entry.cause(), clock(entry.clock(), entry.problem(), dates));
        var at = entry.listedAt();
        return new Dated(
                at, of(mark(Light.SEVERELY_OVERDUE, dates), text, at, named(entry.named(), dates, inside), dates));
    }

    private static Line of(LightView mark, String text, Instant at, @Nullable String state, Dates dates) {
        return new Line(mark, text, dates.moment(at), state, List.of());
    }

    private static LightView mark(Light light, Dates dates) {
        var token = LightView.of(light, dates.words()).token();
        return new LightView(token, dates.words().text("escalation.mark." + light));
    }

    private static String clock(Optional<ClockCode> code, Optional<Integer> problem, Dates dates) {
        var item = problem.map(position -> Integer.toString(position)).orElse("");
        return code.map(one -> ProblemClock.name(one.name(), item, dates.words()))
                .orElse("");
    }

    private @Nullable String named(Optional<Long> account, Dates dates, boolean inside) {
        if (!inside || account.isEmpty()) return null;
        Account person = accounts.byId(account.get());
        return dates.words()
                .text("escalation.named", person.unit().name(dates.words().english()), person.name());
    }
}
