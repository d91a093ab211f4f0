package org.huiyin.web.desk.act;

import org.huiyin.web.form.EscalationView;

/**
 * The page on which supervision orders are answered: what was ordered, and why.
 *
 * @param inside whether only the desks read the answer
 */
public record OrderAnswerPage(ActFrame act, EscalationView escalation, boolean inside) {

    public String hint() {
        return act.text(inside ? "text.inside" : "text.hint");
    }
}
