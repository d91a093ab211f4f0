package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/**
 * A page on which a complainant does one thing to the opened complaint.
 *
 * @param lines what is to be supplied, or what follows from it
 * @param limits what may be uploaded; empty where nothing may
 * @param until the last day for it, in words, or empty
 */
public record ActPage(
        Frame frame,
        String number,
        Form form,
        List<String> lines,
        List<String> limits,
        List<EvidenceItem> files,
        String until,
        String contact) {}
