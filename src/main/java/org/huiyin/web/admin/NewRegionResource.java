package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.AddRegion;
import org.huiyin.unit.UnitRegister;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.AllowedTo;

/** Adds a region; its code says its level and what it lies in. */
@Path("admin/regions/new")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class NewRegionResource {

    @Inject
    UnitRegister register;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @GET
    public Response page() {
        return show(200, Form.empty(pages.words()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            register.addRegion(new AddRegion(form.value("code").strip(), form.value("name"), form.value("nameEn")));
            return pages.redirect("/admin/units");
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()));
        }
    }

    private Response show(int status, Form form) {
        return pages.show(
                status, new StaticTemplates().adminNewRegion(new NewRegionPage(frames.frame("/admin/units"), form)));
    }
}
