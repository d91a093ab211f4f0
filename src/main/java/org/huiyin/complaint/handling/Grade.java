package org.huiyin.complaint.handling;

/** The five grades of 好差评 (国办发〔2019〕51号). */
public enum Grade {
    VERY_SATISFIED,
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED,
    VERY_DISSATISFIED;

    public boolean satisfied() {
        return this == VERY_SATISFIED || this == SATISFIED || this == BASICALLY_SATISFIED;
    }
}
