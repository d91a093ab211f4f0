package org.huiyin.web.desk.act;

import org.huiyin.web.desk.CaseOutcome;

/** The page on which a bad rating is decided: the reply and how it was rated. */
public record RehandlingPage(ActFrame act, CaseOutcome outcome) {}
