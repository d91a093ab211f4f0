package org.huiyin.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.complaint.Complaints;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.FileAnswer;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** The evidence of a case, for whoever may see the case. */
@Path("desk/complaints/{number}/evidence/{id}")
@RolesAllowed({"INTAKE", "DISPATCHER", "SUPERVISOR_LEAD", "REVIEWER", "UNIT_CLERK", "UNIT_HANDLER", "UNIT_LEADER", "COOP_HANDLER"})
@RequestScoped
public class EvidenceResource {

    @Inject
    Complaints complaints;

    @Inject
    EvidenceFiles evidence;

    @Inject
    FileAnswer files;

    @Inject
    Access access;

    @GET
    public Response file(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam("Range") @Nullable String range) {
        var complaint = complaints.visible(access.actor(), number);
        var file = evidence.find(Holder.complaint(complaint.id()), id)
                .orElseThrow(() -> new Refusal.Unknown("evidence.unknown"));
        return files.of(file, range);
    }
}
