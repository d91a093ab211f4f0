package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/** The first page: who I am, and who may know. */
public record WhoPage(Frame frame, StepView step, Form form, List<Choice> types, List<Choice> modes) {}
