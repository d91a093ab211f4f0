package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.CaseSheet;

/** An objection, beside what the complainant wrote first and why it was not accepted. */
public record ObjectionPage(
        ActFrame act,
        List<String> objection,
        CaseSheet.Proposal refusal,
        List<String> narrative,
        List<String> requests) {}
