package org.huiyin.web.citizen;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiConsumer;
import org.huiyin.complaint.Complaint;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;

/**
 * What a complainant does with the opened complaint by writing one text: once it is done they are back at the complaint, with a mistake
 * they see the form again and what they wrote.
 */
@RequestScoped
class OneText {

    @Inject
    Pass pass;

    @Inject
    Pages pages;

    /** Makes the page of the form. */
    interface Form {
        JteModel page(Complaint complaint, String text, List<FieldError> errors);
    }

    Response show(Form form) {
        var complaint = pass.complaint();
        return Moves.with(pass.of(complaint.id()), pages.show(200, form.page(complaint, "", List.of())));
    }

    /** @param act gets the id of the complaint and the text */
    Response send(String typed, BiConsumer<Long, String> act, Form form) {
        var complaint = pass.complaint();
        var text = Typed.clean(typed);
        try {
            act.accept(complaint.id(), text);
            return pages.redirect("/track/case");
        } catch (Refusal.Invalid invalid) {
            return pages.show(422, form.page(complaint, text, invalid.errors()));
        }
    }
}
