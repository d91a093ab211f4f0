package org.huiyin.complaint.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.unit.Units;

/**
 * Writes each step twice: for those who hold the case that something was asked and decided, and for the auditor who asked, and about
 * whom. The person concerned learns neither who asked nor why.
 */
@ApplicationScoped
class RecusalTrail {

    @Inject
    CaseTrail trail;

    @Inject
    Units units;

    void asked(Complaint complaint, Actor actor, RecusalRequest request, Instant now) {
        write(complaint, actor, "recusal.asked", request, request.reason(), now);
        tell(complaint, "complaint.recusalAsked", Map.of(), now);
    }

    void agreed(Complaint complaint, Actor actor, RecusalRequest request, Instant now) {
        write(complaint, actor, "recusal.agreed", request, request.answer().orElse(""), now);
        tell(complaint, "complaint.recusalAgreed", Map.of("whom", whom(request)), now);
    }

    void refused(Complaint complaint, Actor actor, RecusalRequest request, Instant now) {
        write(complaint, actor, "recusal.refused", request, request.answer().orElse(""), now);
        tell(complaint, "complaint.recusalRefused", Map.of(), now);
    }

    void lapsed(Complaint complaint, Instant now) {
        tell(complaint, "complaint.recusalLapsed", Map.of(), now);
    }

    private void write(
            Complaint complaint, Actor actor, String event, RecusalRequest request, String reason, Instant now) {
        var detail = Map.of("whom", whom(request), "reason", reason);
        trail.recordInside(complaint, actor, Audience.RECUSAL, event, detail, now);
    }

    private void tell(Complaint complaint, String event, Map<String, String> detail, Instant now) {
        trail.recordInside(complaint, Actor.SYSTEM, Audience.STAFF, event, detail, now);
    }

    private String whom(RecusalRequest request) {
        return request.unitId()
                .map(id -> units.byId(id).name(false))
                .orElseGet(() -> Objects.requireNonNullElse(request.person(), ""));
    }
}
