package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/** The fourth page: what was attached, and how to attach more. */
public record EvidencePage(Frame frame, StepView step, Form form, List<EvidenceItem> files, List<String> limits) {}
