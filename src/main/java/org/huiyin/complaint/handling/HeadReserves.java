package org.huiyin.complaint.handling;

import org.huiyin.complaint.Complaint;

/** Says of which cases only the head of the supervision body approves the reply, beside those of integrity (rules D3, 19). */
public interface HeadReserves {

    boolean reserves(Complaint complaint);
}
