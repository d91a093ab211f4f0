package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.FileAnswer;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** The evidence of a case, for whoever may see the case. */
@Path("desk/complaints/{number}/evidence/{id}")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.SUPERVISOR_LEAD,
    Role.REVIEWER,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER,
    Role.COOP_HANDLER
})
@RequestScoped
public class EvidenceResource {

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

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
        // Also what came with a complaint that was merged into this one: whoever handles it has to look at it here.
        return Stream.concat(Stream.of(complaint), mergers.followers(complaint.id()).stream())
                .flatMap(holder -> answer(holder, id, range).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal.Unknown("evidence.unknown"));
    }

    private Optional<Response> answer(Complaint holder, String id, @Nullable String range) {
        return evidence.find(Holder.complaint(holder.id()), id)
                .map(file -> files.of(file, CaseSheets.name(holder, file), range));
    }
}
