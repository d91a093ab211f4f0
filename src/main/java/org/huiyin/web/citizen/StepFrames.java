package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Draft;
import org.huiyin.complaint.intake.FilingRules;
import org.huiyin.complaint.intake.Tab;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;

/** What the pages of filing share: where one is, what was typed, what is wrong with it. */
@RequestScoped
public class StepFrames {

    @Inject
    CurrentDraft current;

    @Inject
    FilingRules rules;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    StepView view(Step step) {
        var words = pages.words();
        var saved = current.read().savedAt();
        var dates = new Dates(words, clock.today());
        return new StepView(
                step.number(),
                step.key(),
                words.text("filing.step." + step.key()),
                step.back(),
                saved == null ? "" : words.text("filing.saved").replace("{time}", dates.time(saved)),
                "/file/draft/" + step.key(),
                Tab.shown(current.stored().orElse(Draft.NEW), step.key()).toString(),
                current.amended().map(Complaint::number).orElse(null));
    }

    Form form(Draft draft) {
        return new Form(pages.words(), draft.values(), List.of());
    }

    /** What is wrong on one page. */
    List<FieldError> errors(Draft draft, Step step) {
        return errors(draft).stream()
                .filter(error -> Step.of(error.field()) == step)
                .toList();
    }

    /** All that is wrong with the draft, page by page. */
    List<FieldError> errors(Draft draft) {
        var answers = new Answers(draft);
        var errors = new ArrayList<>(answers.errors());
        rules.errorsOf(answers.command(locale(pages.words()))).stream()
                .filter(error ->
                        errors.stream().noneMatch(known -> known.field().equals(error.field())))
                .forEach(errors::add);
        errors.sort(Comparator.comparingInt(error -> Step.place(error.field())));
        return errors;
    }

    static String locale(Words words) {
        return words.english() ? "en" : "zh";
    }
}
