package org.huiyin.web.desk.document;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.LightView;
import org.jspecify.annotations.Nullable;

/**
 * One supervision document, and what this person may do to it now.
 *
 * @param warnings what whoever drafts or signs it must know before it leaves
 * @param complaint the number of the case that it arose from, if this person may see that; else null
 * @param said what the sides have written since it was served, in order
 * @param doing the act whose form is shown, or null
 * @param form what was typed into it
 */
public record DocumentPage(
        DeskFrame desk,
        long id,
        int version,
        String status,
        DocumentLetterView letter,
        List<String> warnings,
        @Nullable String complaint,
        List<Said> said,
        List<ClockLine> clocks,
        List<StoryLine> story,
        List<Doable> acts,
        @Nullable Doable doing,
        Form form) {

    public DocumentPage {
        warnings = List.copyOf(warnings);
        said = List.copyOf(said);
        clocks = List.copyOf(clocks);
        story = List.copyOf(story);
        acts = List.copyOf(acts);
    }

    /** Objection, opinion, report, decision: who said it when, and what. */
    public record Said(String title, String when, List<String> text) {

        public Said {
            text = List.copyOf(text);
        }
    }

    /** A clock in words: its light, what counts, until when, and on what basis. */
    public record ClockLine(String name, LightView light, String sentence, String basis) {}

    /** One entry of the trail. */
    public record StoryLine(String when, String who, String what) {}

    /**
     * An act that can be done.
     *
     * @param path of its form, or of the act itself when it is one button
     * @param atOnce it needs no words
     * @param optional its words may be left out
     * @param day it needs a day
     */
    public record Doable(String word, String path, boolean atOnce, boolean optional, boolean day) {}

    public String text(String key, Object... variables) {
        return desk.text(key, variables);
    }
}
