package org.huiyin.web.desk.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.jspecify.annotations.Nullable;

/** Says which of several merged complainants asked for something. */
@ApplicationScoped
class Askers {

    @Inject
    Complaints complaints;

    /** The number of the other complaint whose complainant asked, or null when it was that of the case itself. */
    @Nullable
    String other(Complaint complaint, long askerId) {
        return askerId == complaint.id() ? null : complaints.byId(askerId).number();
    }
}
