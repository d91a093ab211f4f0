package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.web.desk.CaseOutcomes;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;

/** Puts a page about found problems together. */
@RequestScoped
public class ItemsPages {

    @Inject
    ActFrames acts;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    Problems problems;

    ItemsPage of(String number, Act act, Form form, Predicate<ProblemItem> open) {
        var complaint = acts.open(number, act);
        var words = acts.words();
        var name = name(act);
        return new ItemsPage(
                acts.frame(complaint, name, form, List.of(words.text("desk.act." + name + ".clock"))),
                outcomes.items(complaint, words),
                problems.of(complaint.id()).stream()
                        .filter(open)
                        .map(this::choice)
                        .toList());
    }

    private Choice choice(ProblemItem item) {
        var until = acts.words()
                .text("desk.problem.until", item.measure(), acts.dates().day(item.dueOn()));
        return new Choice(Integer.toString(item.position()), item.position() + ". " + item.title(), until, null);
    }

    private static String name(Act act) {
        return act == Act.STRIKE_OFF ? "strike-off" : act.name().toLowerCase(Locale.ROOT);
    }

    /** The position that was chosen, or 0. */
    static int item(Form form) {
        var text = form.value("item");
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
