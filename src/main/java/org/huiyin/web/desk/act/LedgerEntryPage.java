package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.desk.LedgerPage.Text;

/**
 * A page about one case on the ledger, or on its way there.
 *
 * @param facts who asked, when, and the days that matter
 * @param texts what was written, each under its heading
 */
public record LedgerEntryPage(ActFrame act, List<Fact> facts, List<Text> texts) {}
