package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;

/** Shows the road of a case, to staff and complainant alike. */
@ApplicationScoped
public class Roads {

    @Inject
    Trail trail;

    @Inject
    Clocks clocks;

    @Inject
    Units units;

    @Inject
    Clock clock;

    public RoadView of(Complaint complaint, Words words) {
        return of(complaint, happened(complaint), words);
    }

    /** The road of the case in which a merged complaint is handled, from the complainant's own filing. */
    public RoadView ofMerged(Complaint complaint, Complaint master, Words words) {
        var days = happened(master);
        days.put("complaint.filed", Clock.dayOf(complaint.filedAt()));
        // What the body had opened itself was accepted for this complainant when the two were joined, or before.
        if (days.remove("complaint.openedExOfficio") != null) {
            var own = happened(complaint);
            var accepted = own.getOrDefault("complaint.accepted", own.get("complaint.merged"));
            if (accepted != null) days.put("complaint.accepted", accepted);
        }
        return of(master, days, words);
    }

    private RoadView of(Complaint complaint, Map<String, LocalDate> happened, Words words) {
        var lead = complaint.leadUnitId().map(id -> units.byId(id).name(words.english()));
        var facts = new RoadFacts(
                complaint.status(), happened, due(complaint), lead.orElse(null), complaint.problemFound());
        return new Road(facts, new Dates(words, clock.today())).view();
    }

    private Map<String, LocalDate> happened(Complaint complaint) {
        var days = new HashMap<String, LocalDate>();
        for (var entry : trail.of(complaint.chain(), List.of(Audience.PARTY)))
            days.put(entry.event(), Clock.dayOf(entry.at()));
        return days;
    }

    private Map<String, LocalDate> due(Complaint complaint) {
        var days = new HashMap<String, LocalDate>();
        clocks.of(complaint.id()).stream()
                .filter(Deadline::running)
                .forEach(deadline -> days.put(deadline.clock().name(), deadline.dueDay()));
        return days;
    }
}
