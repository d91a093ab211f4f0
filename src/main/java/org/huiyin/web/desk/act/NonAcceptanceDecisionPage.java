package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.CaseSheet;

/** A proposal not to accept, beside what the complainant wrote. */
public record NonAcceptanceDecisionPage(
        ActFrame act, CaseSheet.Proposal proposal, List<String> narrative, List<String> requests) {}
