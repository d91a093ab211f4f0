package org.huiyin.web.desk.credential;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.desk.document.DocumentLetterView;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.LightView;
import org.jspecify.annotations.Nullable;

/**
 * One suspension of a credential, and what this person may do to it now.
 *
 * @param reason why it was proposed; empty for the unit and the officer
 * @param complaint the number of the case that it arose from, if this person may see that; else null
 * @param document path of the supervision document that it arose from, or null
 * @param notice the clock of the decision, then of the notice, or null
 * @param doing the act whose form is shown, or null
 */
public record CredentialPage(
        DeskFrame desk,
        long id,
        int version,
        String title,
        String status,
        DocumentLetterView letter,
        List<Fact> facts,
        List<String> reason,
        @Nullable String complaint,
        @Nullable String document,
        @Nullable Notice notice,
        List<StoryLine> story,
        List<Doable> acts,
        @Nullable Doable doing,
        Form form) {

    public CredentialPage {
        facts = List.copyOf(facts);
        reason = List.copyOf(reason);
        story = List.copyOf(story);
        acts = List.copyOf(acts);
    }

    /** The clock of the notice in words. */
    public record Notice(LightView light, String sentence, String basis) {}

    /** One entry of the trail. */
    public record StoryLine(String when, String who, String what) {}

    /**
     * An act that can be done.
     *
     * @param path of its form, or of the act itself when it is one button
     * @param atOnce it needs no words
     */
    public record Doable(String word, String path, boolean atOnce) {}
}
