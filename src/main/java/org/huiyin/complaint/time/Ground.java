package org.huiyin.complaint.time;

/** The only grounds on which handling may be suspended (rules D3, 16). */
public enum Ground {
    /** 鉴定、检测: an appraisal or a test is under way. */
    APPRAISAL,
    /** 等待法院或者行政复议结果: the answer depends on a judgment or a reconsideration decision. */
    PROCEEDINGS,
    /** 不可抗力: force majeure (民法典 art. 180). */
    FORCE_MAJEURE
}
