package org.huiyin.complaint.handling;

/** How a unit gets in touch with whoever complained (联系方式). */
public enum ContactWay {
    /** 电话. */
    PHONE,
    /** 当面. */
    VISIT,
    /** 平台消息: read on the page of the complaint, whether or not the unit knows who complained. */
    MESSAGE;

    /** Whether it reaches somebody whose name and number the unit does not know. */
    boolean withoutName() {
        return this == MESSAGE;
    }
}
