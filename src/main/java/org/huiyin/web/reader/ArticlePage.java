package org.huiyin.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.web.form.Frame;

/** A page to read: a heading, a lead, and sections. */
public record ArticlePage(Frame frame, String title, String lead, List<Section> sections) {

    /** A heading and its paragraphs. */
    public record Section(String title, List<String> text) {}

    /**
     * From the texts {@code <key>.title}, {@code <key>.lead}, {@code <key>.1}, {@code <key>.1.1} and on, while there are some.
     *
     * @param promised what may be named anywhere from {2} on
     */
    static ArticlePage of(Frame frame, String key, List<String> promised) {
        var sections = new ArrayList<Section>();
        for (var i = 1; frame.words().has(key + "." + i); i++) {
            var text = new ArrayList<String>();
            for (var j = 1; frame.words().has(key + "." + i + "." + j); j++)
                text.add(told(frame, key + "." + i + "." + j, promised));
            sections.add(new Section(frame.text(key + "." + i), text));
        }
        return new ArticlePage(frame, frame.text(key + ".title"), told(frame, key + ".lead", promised), sections);
    }

    /** Who runs the site ({0}) and how to reach them ({1}) may be named anywhere, too. */
    private static String told(Frame frame, String key, List<String> promised) {
        var phone = frame.site().phone();
        var owner = frame.site().owner();
        var named = new ArrayList<Object>();
        named.add(owner.isEmpty() ? frame.text("privacy.controller") : owner);
        named.add(phone == null ? frame.text("privacy.contact.window") : phone);
        named.addAll(promised);
        return frame.text(key, named.toArray());
    }
}
