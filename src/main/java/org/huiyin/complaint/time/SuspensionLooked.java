package org.huiyin.complaint.time;

import org.huiyin.complaint.Complaint;

/**
 * A case has stood still for one more month and somebody is to look whether the ground still stands; observed inside the same
 * transaction. It is no event of the case, of which nothing changes.
 *
 * @param head whether it has stood still for so long that the head of supervision is told
 */
public record SuspensionLooked(Complaint complaint, Suspension suspension, boolean head) {}
