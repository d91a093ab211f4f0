package org.huiyin.complaint.intake;

import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.QueryCode;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a filing: the complaint with its query code, or the one that was filed before with the same words by the same
 * person, whose code is not shown again.
 */
public record Filed(Complaint complaint, @Nullable QueryCode queryCode) {

    public boolean alreadyFiled() {
        return queryCode == null;
    }
}
