package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/**
 * The fourth page: what was attached, and how to attach more.
 *
 * @param sent what belongs to the complaint already, while it is being changed
 */
public record EvidencePage(
        Frame frame,
        StepView step,
        Form form,
        List<EvidenceItem> files,
        List<EvidenceItem> sent,
        List<String> limits) {}
