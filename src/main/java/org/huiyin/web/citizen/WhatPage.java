package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;
import org.huiyin.web.form.OptionGroup;

/**
 * The third page: what happened, and what one asks for.
 *
 * @param requests one line for each request, some of them still empty
 * @param latest today, after which nothing can have happened
 */
public record WhatPage(
        Frame frame,
        StepView step,
        Form form,
        List<OptionGroup> categories,
        List<OptionGroup> sectors,
        List<Choice> kinds,
        List<Request> requests,
        String latest) {

    /** One line; its name is only for what is wrong with it, all are sent as {@code requests}. */
    public record Request(int position, String name, String text) {}

    public boolean full() {
        return requests.size() >= 10;
    }
}
