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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huiyin.account.Role;
import org.huiyin.complaint.Taxonomy;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.unit.AddUnit;
import org.huiyin.unit.UnitNature;
import org.huiyin.unit.UnitRegister;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.UnitOptions;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Adds a unit. */
@Path("admin/units/new")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class NewUnitResource {

    @Inject
    UnitRegister register;

    @Inject
    UnitOptions options;

    @Inject
    Taxonomy taxonomy;

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
            register.addUnit(command(form));
            return pages.redirect("/admin/units");
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()));
        }
    }

    private AddUnit command(Form form) {
        return new AddUnit(
                form.value("code").strip().toUpperCase(Locale.ROOT),
                form.value("name"),
                form.value("nameEn"),
                form.value("shortName"),
                nature(form.value("nature")),
                form.value("regionCode"),
                form.value("parent"),
                form.value("superior"),
                form.value("entrustedBy"),
                form.all("sectors").stream().filter(taxonomy::sector).toList(),
                form.value("phone"));
    }

    private static @Nullable UnitNature nature(String text) {
        return Arrays.stream(UnitNature.values())
                .filter(nature -> nature.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private Response show(int status, Form form) {
        var desk = frames.frame("/admin/units");
        var words = desk.frame().words();
        return pages.show(
                status,
                new StaticTemplates()
                        .adminNewUnit(new NewUnitPage(
                                desk,
                                form,
                                natures(words),
                                options.regions(words),
                                options.units(words),
                                sectors(words))));
    }

    private static List<OptionGroup> natures(Words words) {
        return List.of(new OptionGroup(
                null,
                Arrays.stream(UnitNature.values())
                        .map(nature ->
                                new OptionGroup.Option(nature.name(), words.text("admin.nature." + nature.name())))
                        .toList()));
    }

    private List<Choice> sectors(Words words) {
        return taxonomy.sectors().stream()
                .map(sector -> Choice.of(sector.code(), sector.code() + " " + sector.name(words.english())))
                .toList();
    }
}
