package org.huiyin.account;

/** What a person who signs in may do (rules D2). The complainant and the timer never sign in. */
public enum Role {
    /** 受理员 of the supervision body. */
    INTAKE,
    /** 分办员 of the supervision body. */
    DISPATCHER,
    /** 监督机构负责人. */
    SUPERVISOR_LEAD,
    /** 法制审核员 of the supervision body. */
    REVIEWER,
    /** 承办单位收件员. */
    UNIT_CLERK,
    /** 承办人. */
    UNIT_HANDLER,
    /** 单位负责人. */
    UNIT_LEADER,
    /** 协办. */
    COOP_HANDLER,
    /** 社会监督员. */
    SOCIAL_SUPERVISOR,
    /** 案例编辑. */
    PUBLISHER,
    /** 案例审核. */
    PUBLISH_APPROVER,
    /** 审计员: reads the trail, not the cases. */
    AUDITOR,
    /** 系统管理员: no case access. */
    SYS_ADMIN
}
