package org.huiyin.web.desk.act;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.CaseHeads;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;

/** Opens cases for the pages of acts, and sends what was typed to an act: done, back to the case; wrong, the form again. */
@RequestScoped
public class ActFrames {

    @Inject
    Complaints complaints;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Inject
    DeskFrames frames;

    @Inject
    CaseHeads heads;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    /**
     * The case, if one of these acts is this person's and can be done now; the act itself checks again.
     *
     * @throws Refusal.Unknown when this person may not see the case
     * @throws Refusal.NotYours when the acts belong to others
     * @throws Refusal.NotNow when none of them can be done as the case stands
     */
    Complaint open(String number, Act... acts) {
        var actor = access.actor();
        var complaint = complaints.visible(actor, number);
        if (Arrays.stream(acts).noneMatch(act -> complaints.actsFor(actor, complaint, act)))
            throw new Refusal.NotYours("complaint.notYours", acts[0].name());
        if (Arrays.stream(acts).noneMatch(possible.of(actor, complaint)::contains))
            throw complaint.status().refuses(acts[0]);
        return complaint;
    }

    /** Whether this person may see the case at all. */
    boolean sees(String number) {
        return complaints.seen(access.actor(), number).isPresent();
    }

    ActFrame frame(Complaint complaint, String act, Form form, List<String> effects) {
        var desk = frames.frame("");
        return new ActFrame(
                desk, heads.of(complaint, desk.frame().words()), complaint.version(), act, form, effects, null);
    }

    /** What was typed. */
    Form form(MultivaluedMap<String, String> typed) {
        return new Form(pages.words(), typed, List.of());
    }

    /** A form that shows what is stored. */
    Form formOf(Map<String, List<String>> stored) {
        return new Form(pages.words(), stored, List.of());
    }

    /** Sends the form to the act; a mistake shows the page again with everything typed. */
    Response attempt(String number, Form form, Consumer<Form> act, Function<Form, JteModel> page) {
        try {
            mustBeAsRead(number, form);
            act.accept(form);
            return pages.redirect("/desk/complaints/" + number);
        } catch (Refusal.Invalid invalid) {
            return pages.show(422, page.apply(form.with(invalid.errors())));
        }
    }

    /** Nobody decides on what they have not read: the complainant may have changed the report meanwhile. */
    private void mustBeAsRead(String number, Form form) {
        var read = form.value("version");
        if (read.isEmpty()) return; // an act that is one button on the case page
        if (!read.equals(
                Integer.toString(complaints.visible(access.actor(), number).version())))
            throw new Refusal.Invalid("version", "complaint.changed");
    }

    /** The last day of a clock that would start now, in words. */
    String lastDay(Complaint complaint, ClockCode code) {
        return dates().day(clocks.lastDay(code, complaint.regionCode(), clock.today()));
    }

    Dates dates() {
        return new Dates(words(), clock.today());
    }

    Words words() {
        return pages.words();
    }
}
