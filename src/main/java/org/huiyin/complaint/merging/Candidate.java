package org.huiyin.complaint.merging;

import java.util.List;
import org.huiyin.complaint.Complaint;

/**
 * A complaint that may be about the same matter, and why it is thought so. A hint: a person decides.
 *
 * @param organs the respondents that both name, in Chinese
 * @param daysApart between what both tell of, or between their filings where one names no day; 0 or more
 * @param sameCategory whether both were filed under the same category
 * @param wordsShared of the pairs of neighbouring characters how many are in both, in percent
 */
public record Candidate(
        Complaint complaint, List<String> organs, long daysApart, boolean sameCategory, int wordsShared) {

    /** Larger is likelier. */
    int weight() {
        return wordsShared + (sameCategory ? 15 : 0) + (int) Math.max(0, 20 - daysApart) + 10 * organs.size();
    }
}
