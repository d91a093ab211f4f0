package org.huiyin.web.citizen;

import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Withdrawal;
import org.huiyin.platform.FieldError;
import org.huiyin.web.page.StaticTemplates;

/** Withdraws the opened complaint, after a page that says what that means. */
@Path("track/withdrawal")
@PermitAll
@RequestScoped
public class WithdrawalResource {

    @Inject
    OneText text;

    @Inject
    Withdrawal withdrawal;

    @Inject
    ActPages acts;

    @GET
    public Response show() {
        return text.show((complaint, reason, errors) -> {
            acts.mustAllow(complaint, Act.WITHDRAWAL);
            return page(complaint, reason, errors);
        });
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response withdraw(@FormParam("reason") @DefaultValue("") String typed) {
        return text.send(typed, withdrawal::withdraw, this::page);
    }

    private JteModel page(Complaint complaint, String reason, List<FieldError> errors) {
        var page = acts.withdrawal(complaint, Map.of("reason", List.of(reason)), errors);
        return new StaticTemplates().citizenWithdrawal(page);
    }
}
