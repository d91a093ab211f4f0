package org.huiyin.web.desk.act;

import org.huiyin.web.form.EscalationView;

/** The page on which supervision orders are answered: what was ordered, and why. */
public record OrderAnswerPage(ActFrame act, EscalationView escalation) {}
