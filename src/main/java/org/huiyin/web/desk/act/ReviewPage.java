package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.CaseOutcome;
import org.huiyin.web.desk.CaseSheet;
import org.huiyin.web.desk.ContactView;

/**
 * What was asked beside what was answered.
 *
 * @param mayApprove whether this person may approve it, or only return it
 */
public record ReviewPage(
        ActFrame act,
        List<String> narrative,
        CaseOutcome.Round reply,
        List<CaseOutcome.Item> items,
        List<CaseSheet.Piece> evidence,
        ContactView contacts,
        boolean mayApprove) {}
