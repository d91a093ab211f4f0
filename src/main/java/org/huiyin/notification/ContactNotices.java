package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.handling.Contacts;
import org.huiyin.unit.Units;

/** Brings a message of the unit to everybody who complained about the matter; who was called or visited needs no letter about that. */
@ApplicationScoped
class ContactNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Contacts contacts;

    @Inject
    Units units;

    void contacted(@Observes ComplaintEvent.Contacted event) {
        var complaint = event.complaint();
        var all = contacts.of(complaint.id());
        var last = all.get(all.size() - 1);
        if (!last.message()) return;
        var unit = units.byId(last.unitId());
        correspondence.sendAll(
                complaint,
                "contact",
                Math.toIntExact(last.id()),
                words -> List.of(
                        words.text("letters.contact.from", unit.name(words.english())),
                        last.text(),
                        words.text("letters.contact.answer")));
    }
}
