package org.huiyin.web.admin;

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
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.staff.Dissolution;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.desk.UnitOptions;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Records that a unit does not exist any more. */
@Path("admin/units/{code}/dissolution")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class DissolutionResource {

    @Inject
    Dissolution dissolution;

    @Inject
    Units units;

    @Inject
    Accounts accounts;

    @Inject
    UnitOptions options;

    @Inject
    Access access;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @PathParam("code")
    String code = "";

    @GET
    public Response page() {
        return show(200, Form.empty(pages.words()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dissolve(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            dissolution.dissolve(access.actor(), code, form.value("successor"), form.value("basis"));
            return pages.redirect("/admin/units");
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()), null);
        } catch (Refusal.NotNow declined) {
            return show(409, form, pages.words().text(declined.key(), declined.variables()));
        }
    }

    private Response show(int status, Form form, @Nullable String refused) {
        var desk = frames.frame("/admin/units");
        var words = desk.frame().words();
        var unit = units.byCode(code);
        var under =
                units.under(unit).stream().map(one -> one.name(words.english())).toList();
        var page = new DissolutionPage(desk, form, code, facts(unit, words), under, options.units(words), refused);
        return pages.show(status, new StaticTemplates().adminDissolution(page));
    }

    private List<Fact> facts(Unit unit, Words words) {
        return List.of(
                new Fact(words.text("admin.unit.name"), unit.name(words.english())),
                new Fact(words.text("admin.unit.code"), unit.code()),
                new Fact(
                        words.text("admin.dissolution.people"),
                        words.text(
                                "admin.dissolution.people.count",
                                accounts.of(unit.id()).size())));
    }
}
