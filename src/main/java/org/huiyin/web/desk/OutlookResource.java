package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.huiyin.account.Role;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.AllowedTo;

/** Shows those who answer for a unit what is about to turn red, and who holds it. */
@Path("desk/outlook")
@AllowedTo({Role.UNIT_LEADER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class OutlookResource {

    @Inject
    Outlooks outlooks;

    @Inject
    Pages pages;

    static boolean shows(Set<Role> roles) {
        return roles.contains(Role.UNIT_LEADER) || roles.contains(Role.SUPERVISOR_LEAD);
    }

    @GET
    public Response page() {
        return pages.ok(new StaticTemplates().deskOutlook(outlooks.view()));
    }
}
