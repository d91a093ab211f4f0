package org.huiyin.escalation;

import org.huiyin.complaint.Act;

/** Who has to answer a supervision order: whoever held the case when the clock ran out. */
public enum Addressee {
    UNIT(Act.ORDER_ANSWER),
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
