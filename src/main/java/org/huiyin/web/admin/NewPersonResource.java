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
import java.util.stream.Collectors;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.UnitOptions;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Lets a person sign in. */
@Path("admin/people/new")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class NewPersonResource {

    @Inject
    Accounts accounts;

    @Inject
    UnitOptions options;

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
            accounts.open(command(form), form.value("password"));
            return pages.redirect("/admin/people");
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()));
        }
    }

    private static NewAccount command(Form form) {
        return new NewAccount(
                form.value("username").strip(),
                form.value("name").strip(),
                Arrays.stream(Role.values())
                        .filter(role -> form.chosen("roles", role.name()))
                        .collect(Collectors.toSet()),
                form.value("unitCode"),
                given(form.value("email")),
                given(form.value("officerCredentialNo")));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private Response show(int status, Form form) {
        var desk = frames.frame("/admin/people");
        var words = desk.frame().words();
        return pages.show(
                status,
                new StaticTemplates()
                        .adminNewPerson(new NewPersonPage(desk, form, options.units(words), roles(words))));
    }

    private static List<Choice> roles(Words words) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(
                        role.name(),
                        words.text("complaint.role." + role.name()),
                        words.text("admin.role." + role.name()),
                        null))
                .toList();
    }
}
