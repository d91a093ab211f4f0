package org.huiyin.deadline;

import java.util.Arrays;
import java.util.List;

/** The clocks that run on a case (rules D5); the codes are those of {@code deadline-rules.json}. */
public enum ClockCode {
    /** 程序性回复: is the complaint accepted? */
    C1(Side.AUTHORITY),
    /** 补正: the complainant supplies what is missing. */
    C2(Side.COMPLAINANT),
    /** 实体性办理: the reply on the substance. */
    C3(Side.AUTHORITY),
    /** 重办: the reply on the substance once more, by somebody else. */
    C3R(Side.AUTHORITY),
    /** 签收: the lead unit signs for receipt. */
    C4(Side.AUTHORITY),
    /** 首次联系: the lead unit gets in touch with whoever complained. */
    C5(Side.AUTHORITY),
    /** 内部审核: the supervision body decides on what lies before it, such as a bad rating. */
    C6(Side.AUTHORITY),
    /** 评价: the complainant rates the reply. */
    C7(Side.COMPLAINANT),
    /** 整改: the found problem is solved. */
    C8(Side.AUTHORITY),
    /** 复核: the level above looks at the reply. */
    C9(Side.AUTHORITY),
    /** 申请复核: so long the complainant can ask for it. A period only; it runs on no case. */
    C9A(Side.COMPLAINANT),
    /** 挂账更新: a case on the ledger is reported on every month; stands in the place of C3 or C8. */
    C10(Side.AUTHORITY),
    /** 反弹: so long after its end a case counts as the same and is reopened. A period only; it runs on no case. */
    RELAPSE(Side.COMPLAINANT),
    /** 移送回执: the other body confirms that it has what was referred. Counted by the referral; it never runs as a clock of a case. */
    C11(Side.UNIT),
    /** 退回: the lead unit may ask to give the case back. It is counted at the assignment and never runs as a clock. */
    RETURN(Side.UNIT),
    /** 协办: a cooperating unit gives its opinion. */
    COOP(Side.AUTHORITY),
    /** 督办答复: whoever is late answers a supervision order. */
    C12(Side.AUTHORITY),
    /** 异议审查: the level above decides whether a complaint has to be accepted after all. */
    C13(Side.AUTHORITY),
    /** 回避决定: the supervision body decides whether somebody is recused. It runs beside the case, whose own clocks take no notice. */
    RECUSAL(Side.BESIDE),
    /** 提出异议: so long the complainant can object to not being accepted. A period only; it runs on no case. */
    C13A(Side.COMPLAINANT);

    /** What whoever has the case in hand owes. */
    static final List<ClockCode> OF_AUTHORITIES =
            Arrays.stream(values()).filter(code -> code.side == Side.AUTHORITY).toList();

    private enum Side {
        AUTHORITY,
        /** An authority owes it, but not the one that has the case in hand. */
        BESIDE,
        UNIT,
        COMPLAINANT
    }

    private final Side side;

    ClockCode(Side side) {
        this.side = side;
    }

    /** Whether an authority owes something when it runs out; only these light up in an inbox. */
    public boolean authority() {
        return side == Side.AUTHORITY || side == Side.BESIDE;
    }
}
