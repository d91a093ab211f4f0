package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/**
 * A page on which a complainant does one thing to the opened complaint.
 *
 * @param lines what the page lists: what is to be supplied, or the limits of uploads
 * @param until the last day for it, in words, or empty
 */
public record ActPage(
        Frame frame,
        String number,
        Form form,
        List<String> lines,
        List<EvidenceItem> files,
        String until,
        String contact) {}
