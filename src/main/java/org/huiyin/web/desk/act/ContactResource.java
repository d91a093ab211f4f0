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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.ContactWay;
import org.huiyin.complaint.handling.Contacting;
import org.huiyin.complaint.handling.Contacts;
import org.huiyin.complaint.handling.MakeContact;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.web.desk.ContactViews;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Gets in touch with whoever complained: by a message, or by telling how it was done otherwise. */
@Path("desk/complaints/{number}/contact")
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
@RequestScoped
public class ContactResource {

    @Inject
    Contacting contacting;

    @Inject
    Contacts contacts;

    @Inject
    ContactViews views;

    @Inject
    Clocks clocks;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @PathParam("number")
    String number = "";

    /** Most contacts are told of when they were just made. */
    @GET
    public Response page() {
        var minute = clock.now().atZone(Clock.CHINA).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return pages.ok(page(acts.formOf(Map.of("at", List.of(minute.toString())))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::make, this::page);
    }

    private void make(Form form) {
        contacting.make(
                access.actor(), number, new MakeContact(way(form), moment(form.value("at")), form.value("text")));
    }

    private static @Nullable ContactWay way(Form form) {
        return Arrays.stream(ContactWay.values())
                .filter(way -> way.name().equals(form.value("way")))
                .findFirst()
                .orElse(null);
    }

    /** What cannot be read counts as not typed. */
    private static @Nullable Instant moment(String typed) {
        try {
            return LocalDateTime.parse(typed.strip()).atZone(Clock.CHINA).toInstant();
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.CONTACT);
        var words = acts.words();
        var ways = contacts.ways(complaint).stream()
                .map(way -> new Choice(
                        way.name(),
                        words.text("complaint.contact." + way.name()),
                        words.text("desk.act.contact.way." + way.name()),
                        null))
                .toList();
        return new StaticTemplates()
                .deskContact(new ContactPage(
                        acts.frame(complaint, "contact", form, effects(complaint)), ways, views.of(complaint, words)));
    }

    private List<String> effects(Complaint complaint) {
        var effects = new ArrayList<String>();
        if (clocks.runs(complaint.id(), ClockCode.C5)) effects.add(acts.words().text("desk.act.contact.first"));
        effects.add(acts.words().text("desk.act.contact.shown"));
        if (contacts.joint(complaint)) effects.add(acts.words().text("desk.act.contact.joint"));
        return effects;
    }
}
