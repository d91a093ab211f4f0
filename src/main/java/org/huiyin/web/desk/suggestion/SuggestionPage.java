package org.huiyin.web.desk.suggestion;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.LightView;

/**
 * One suggestion from outside, and its answer or the form for it.
 *
 * @param complaints the numbers of linked cases that this person may see
 * @param reply what was answered; empty while it is owed
 * @param corrects whether this person can put right what was registered
 * @param answers whether this person can record the answer now
 */
public record SuggestionPage(
        DeskFrame desk,
        long id,
        String title,
        LightView light,
        String sentence,
        String basis,
        List<Fact> facts,
        List<String> summary,
        List<String> complaints,
        List<String> reply,
        boolean answers,
        boolean corrects,
        Form form) {

    public SuggestionPage {
        facts = List.copyOf(facts);
        summary = List.copyOf(summary);
        complaints = List.copyOf(complaints);
        reply = List.copyOf(reply);
    }
}
