package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.Contact;
import org.huiyin.complaint.handling.Contacts;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Dates;

/** Shows the contacts with whoever complained to those who hold the case. */
@ApplicationScoped
public class ContactViews {

    @Inject
    Contacts contacts;

    @Inject
    Clocks clocks;

    @Inject
    Units units;

    @Inject
    Clock clock;

    public ContactView of(Complaint complaint, Words words) {
        var dates = new Dates(words, clock.today());
        var made = contacts.of(complaint.id());
        return new ContactView(
                made.stream().map(contact -> line(contact, dates)).toList(),
                made.isEmpty() ? words.text("desk.contacts." + none(complaint)) : null,
                clocks.runs(complaint.id(), ClockCode.C5));
    }

    private String none(Complaint complaint) {
        if (!contacts.possible(complaint)) return "nobody";
        return contacts.owed(complaint) ? "none" : "anonymous";
    }

    private ContactView.Line line(Contact contact, Dates dates) {
        var words = dates.words();
        var sameDay = Clock.dayOf(contact.at()).equals(Clock.dayOf(contact.recordedAt()));
        return new ContactView.Line(
                words.text("complaint.contact." + contact.way().name()),
                units.byId(contact.unitId()).name(words.english()),
                dates.moment(contact.at()),
                sameDay ? null : words.text("desk.contacts.recorded", dates.moment(contact.recordedAt())),
                CaseSheets.paragraphs(contact.text()));
    }
}
