package org.huiyin.web.reader;

import java.util.List;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/**
 * The first page: what this is, what it promises, what happens to a report, how to start, and how it went so far.
 *
 * @param since the days that the figures count, and when they were counted
 */
public record HomePage(Frame frame, Form form, List<Item> promises, List<Item> road, List<Item> figures, String since) {

    /** A term and what is said of it. */
    public record Item(String name, String text) {}
}
