package org.huiyin.complaint.recusal;

import java.util.List;
import org.huiyin.account.Account;
import org.huiyin.complaint.Complaint;

/** What has just happened to a request for recusal. It is no event of the case, which goes on as if nothing had been asked. */
public sealed interface RecusalEvent {

    Complaint complaint();

    RecusalRequest request();

    record Asked(Complaint complaint, RecusalRequest request) implements RecusalEvent {}

    /** The body that had it may not decide it any more, and another one does. */
    record Handed(Complaint complaint, RecusalRequest request) implements RecusalEvent {}

    /**
     * Agreed.
     *
     * @param barred those who could see the case until now, by this request, and cannot any more
     */
    record Agreed(Complaint complaint, RecusalRequest request, List<Account> barred) implements RecusalEvent {}

    record Refused(Complaint complaint, RecusalRequest request) implements RecusalEvent {}

    /** There is nothing left to be kept away from. */
    record Lapsed(Complaint complaint, RecusalRequest request) implements RecusalEvent {}
}
