package org.huiyin.escalation;

import org.huiyin.complaint.Act;

/** Who has to answer a supervision order: whoever held the case when the clock ran out. */
public enum Addressee {
    UNIT(Act.ORDER_ANSWER),
    /** A unit that cooperates and owes its opinion. */
    COOPERATING(Act.ORDER_ANSWER_OF_COOPERATING),
    BODY(Act.ORDER_ANSWER_OF_BODY);

    private final Act answer;

    Addressee(Act answer) {
        this.answer = answer;
    }

    /** The act by which it is answered. */
    public Act answer() {
        return answer;
    }
}
