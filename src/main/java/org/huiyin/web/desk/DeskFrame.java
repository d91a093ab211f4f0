package org.huiyin.web.desk;

import java.util.List;
import org.huiyin.web.form.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the desk and of the administration needs around its content.
 *
 * @param frame words, links and assets, as on every page
 * @param rail the ways through the desk that are open to this person
 * @param handles whether this person's roles handle cases, so that there is something to jump to
 */
public record DeskFrame(Frame frame, Person person, List<Rail> rail, boolean handles) {

    public DeskFrame {
        rail = List.copyOf(rail);
    }

    /** Who signed in, as the header shows it. */
    public record Person(String name, String unit, String roles) {}

    /**
     * One way through the desk.
     *
     * @param count how many cases wait there, or null where nothing is counted
     * @param here whether the page belongs to it
     */
    public record Rail(String name, String path, @Nullable Long count, boolean here) {}

    public String text(String key, Object... variables) {
        return frame.text(key, variables);
    }

    public String link(String path) {
        return frame.link(path);
    }
}
