package org.huiyin.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.DecisionClock;
import org.huiyin.deadline.Approver;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.ClockHistory;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.escalation.Escalations;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;

/** The clocks of a case as programs see them: when they are due and what moved them; the office that decided, never a person. */
@ApplicationScoped
class ClockJson {

    @Inject
    Clocks clocks;

    @Inject
    DecisionClock decision;

    @Inject
    Escalations escalations;

    @Inject
    Courses courses;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** What both sides may read, in the order in which they were started. */
    JsonArrayBuilder of(Complaint complaint, Words words) {
        var list = Json.createArrayBuilder();
        // That an officer asked for a recusal, or a unit for anything, is for the desks.
        var asked = decision.rounds(complaint.id());
        var explained = escalations.insideRounds(complaint.id());
        var told = clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() != ClockCode.RECUSAL)
                .filter(deadline -> deadline.clock() != ClockCode.C12 || !explained.contains(deadline.round()))
                .filter(deadline -> deadline.clock() != ClockCode.C6 || !asked.contains(deadline.round()))
                .toList();
        courses.of(told).forEach(history -> list.add(json(history, words)));
        return list;
    }

    private JsonObjectBuilder json(ClockHistory history, Words words) {
        var deadline = history.deadline();
        var json = Json.createObjectBuilder()
                .add("clock", deadline.clock().name())
                .add("name", deadline.rule().key())
                .add("startedAt", CaseJson.moment(deadline.startedAt()))
                .add("dueAt", CaseJson.moment(deadline.dueAt()))
                .add("basis", deadline.rule().basis(words.english()))
                .add("projected", deadline.projected())
                .add("paused", history.pauseReason().isPresent())
                .add("pauses", pauses(history))
                .add("extensions", extensions(history));
        deadline.asideSince().ifPresent(since -> json.add("asideSince", CaseJson.moment(since)));
        deadline.stoppedAt().ifPresent(stopped -> json.add("stoppedAt", CaseJson.moment(stopped)));
        return json;
    }

    /** {@code until} is missing while it stands still. */
    private JsonArrayBuilder pauses(ClockHistory history) {
        var list = Json.createArrayBuilder();
        history.pauses().forEach(pause -> {
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

    private JsonArrayBuilder extensions(ClockHistory history) {
        var list = Json.createArrayBuilder();
        var extended = history.course(clock.today(), Approver::role).extensions();
        var approvers = history.extensions();
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
