package org.huiyin.web.desk.act;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.referral.ProposeReferral;
import org.huiyin.complaint.referral.ReferralBodies;
import org.huiyin.complaint.referral.Referring;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Proposes that something goes to another body. One that is complained about is declined, and the form is kept. */
@Path("desk/complaints/{number}/referral-proposal")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.REVIEWER})
@RequestScoped
public class ReferralProposalResource {

    @Inject
    Referring referring;

    @Inject
    ReferralBodies bodies;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    public Response page() {
        return pages.ok(page(Form.empty(pages.words())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> typed) {
        var form = acts.form(typed);
        try {
            return acts.attempt(number, form, this::propose, this::page);
        } catch (Refusal.NotNow refused) {
            if (!refused.key().equals("transfer.accused") && !refused.key().startsWith("routing.recused"))
                throw refused;
            var why = pages.words().text(refused.key(), refused.variables());
            return pages.show(
                    409, new StaticTemplates().deskReferralProposal(view(form).refusedBecause(why)));
        }
    }

    private void propose(Form form) {
        referring.propose(
                access.actor(),
                number,
                new ProposeReferral(
                        form.value("kind"),
                        form.value("destination"),
                        form.value("reason"),
                        form.value("handed"),
                        form.chosen("whole", "true")));
    }

    private JteModel page(Form form) {
        return new StaticTemplates().deskReferralProposal(view(form));
    }

    private ReferralProposalPage view(Form form) {
        var complaint = acts.open(number, Act.REFERRAL_PROPOSAL);
        var words = acts.words();
        var effects = List.of(
                words.text("desk.act.referral-proposal.goesOn"), words.text("desk.act.referral-proposal.secret"));
        return new ReferralProposalPage(
                acts.frame(complaint, "referral-proposal", form, effects),
                bodies.all().stream()
                        .map(kind ->
                                new Choice(kind.code(), kind.name(words.english()), kind.basis(words.english()), null))
                        .toList(),
                complaint.allows(Act.TRANSFER));
    }
}
