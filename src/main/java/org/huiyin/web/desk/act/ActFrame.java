package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.CaseHead;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What every page of an act needs.
 *
 * @param version of the case as it is shown here
 * @param act the name of the act in its address, such as {@code supplement-request}; its words are keyed by it
 * @param effects what the act does to the clocks, a sentence each
 * @param refused why a rule declined what was sent, or null; everything typed is still in the form
 */
public record ActFrame(
        DeskFrame desk,
        CaseHead head,
        int version,
        String act,
        Form form,
        List<String> effects,
        @Nullable String refused) {

    public ActFrame {
        effects = List.copyOf(effects);
    }

    public ActFrame refusedBecause(String reason) {
        return new ActFrame(desk, head, version, act, form, effects, reason);
    }

    /** The words of this act: its title without a name, else {@code hint}, {@code submit}, {@code letter} and so on. */
    public String text(String name) {
        return desk.text("desk.act." + act + (name.isEmpty() ? "" : "." + name));
    }

    public boolean has(String name) {
        return desk.frame().words().has("desk.act." + act + "." + name);
    }

    /** Where the form is sent. */
    public String address() {
        return desk.link(head.path() + "/" + act);
    }
}
