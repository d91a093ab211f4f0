package org.huiyin.supervision.suggestion;

/** Who suggests (rules A7). */
public enum SuggestionKind {
    /** 司法建议 of a court. */
    JUDICIAL,
    /** 检察建议 of a procuratorate. */
    PROCURATORIAL,
    /** 监察建议 of a supervisory commission. */
    SUPERVISORY
}
