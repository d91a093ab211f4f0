package org.huiyin.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.huiyin.deadline.Approver;
import org.huiyin.deadline.Courses;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Units;

/** What moved a clock, as programs see it: the office that decided, never a person. */
@ApplicationScoped
class ClockJson {

    @Inject
    Courses courses;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** {@code until} is missing while it stands still. */
    JsonArrayBuilder pauses(Deadline deadline) {
        var list = Json.createArrayBuilder();
        courses.pauses(deadline).forEach(pause -> {
            var days = pause.days();
            var json = Json.createObjectBuilder()
                    .add("ground", pause.reason())
                    .add("from", days.from().toString());
            var until = days.until();
            if (until != null) json.add("until", until.toString());
            var approver = pause.approver();
            if (approver != null) json.add("approvedBy", office(approver));
            list.add(json);
        });
        return list;
    }

    JsonArrayBuilder extensions(Deadline deadline) {
        var list = Json.createArrayBuilder();
        var extended = courses.of(deadline, clock.today(), Approver::role).extensions();
        var approvers = courses.extensions(deadline);
        for (var i = 0; i < extended.size(); i++)
            list.add(Json.createObjectBuilder()
                    .add("from", extended.get(i).from().toString())
                    .add("until", extended.get(i).until().toString())
                    .add("approvedBy", office(approvers.get(i).approver())));
        return list;
    }

    private JsonObjectBuilder office(Approver approver) {
        return Json.createObjectBuilder()
                .add("unit", units.byId(approver.unitId()).code())
                .add("role", approver.role());
    }
}
