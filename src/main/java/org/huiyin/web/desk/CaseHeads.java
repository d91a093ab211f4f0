package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Words;
import org.huiyin.web.form.ClockView;
import org.huiyin.web.form.ClockViews;

/** Makes the head of a case. */
@ApplicationScoped
public class CaseHeads {

    /** The two promises are always shown, the others while they run. */
    private static final Set<String> ALWAYS = Set.of(ClockCode.C1.name(), ClockCode.C3.name());

    /** The head stays in sight while one reads on; more lines would cover what is read. */
    private static final int LINES = 2;

    @Inject
    Clocks clocks;

    @Inject
    ClockViews views;

    public CaseHead of(Complaint complaint, Words words) {
        return of(complaint, clocks(complaint, words), words);
    }

    /** @param clocks what {@link #clocks} has made of them */
    CaseHead of(Complaint complaint, List<ClockView> clocks, Words words) {
        return new CaseHead(
                complaint.number(),
                complaint.matter().subject(),
                words.text(
                        "desk.sort",
                        words.text(
                                "complaint.identity." + complaint.identityMode().name()),
                        words.text(
                                "complaint.type." + complaint.complainantType().name())),
                words.text("complaint.status." + complaint.status().name()),
                "/desk/complaints/" + complaint.number(),
                clocks.stream().limit(LINES).map(CaseHeads::line).toList());
    }

    /** All clocks that matter now as pictures; those that run first. */
    List<ClockView> clocks(Complaint complaint, Words words) {
        var running = running(complaint);
        return views
                .of(
                        complaint,
                        words,
                        ClockCode.C13,
                        ClockCode.C9,
                        ClockCode.C3R,
                        ClockCode.C6,
                        ClockCode.RECUSAL,
                        ClockCode.COOP,
                        ClockCode.C12,
                        ClockCode.C10,
                        ClockCode.C3,
                        ClockCode.C1,
                        ClockCode.C4,
                        ClockCode.C8,
                        ClockCode.C2,
                        ClockCode.C7)
                .stream()
                .filter(view -> ALWAYS.contains(view.code()) || running.contains(view.id()))
                .sorted(Comparator.comparing(view -> !running.contains(view.id())))
                .toList();
    }

    /** Of several problems the one that is due first: each has its day in the list of problems. */
    private Set<String> running(Complaint complaint) {
        var due = new EnumMap<ClockCode, Deadline>(ClockCode.class);
        clocks.of(complaint.id()).stream()
                .filter(Deadline::running)
                .forEach(one -> due.merge(one.clock(), one, (a, b) -> b.dueAt().isBefore(a.dueAt()) ? b : a));
        return due.values().stream().map(CaseHeads::id).collect(Collectors.toSet());
    }

    private static String id(Deadline deadline) {
        return deadline.clock().name().toLowerCase(Locale.ROOT) + "-" + deadline.round();
    }

    private static CaseHead.Line line(ClockView clock) {
        return new CaseHead.Line(clock.name(), clock.light(), clock.head(), clock.tail());
    }
}
