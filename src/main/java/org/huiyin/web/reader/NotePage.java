package org.huiyin.web.reader;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.web.form.Frame;

/** A page with a heading, a few sentences and the ways on. */
public record NotePage(Frame frame, String title, List<String> text) {

    /** The texts {@code <key>.title}, {@code <key>.text}, and {@code <key>.more} where there is one. */
    public static NotePage of(Frame frame, String key) {
        var more = key + ".more";
        var text = Stream.of(key + ".text", more)
                .filter(each -> !each.equals(more) || frame.words().has(more))
                .map(frame::text)
                .toList();
        return new NotePage(frame, frame.text(key + ".title"), text);
    }
}
