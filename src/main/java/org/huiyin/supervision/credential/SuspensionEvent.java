package org.huiyin.supervision.credential;

import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.Light;

/** What has just happened to the suspension of a credential; observed inside the same transaction. */
public sealed interface SuspensionEvent {

    CredentialSuspension suspension();

    /** An act was done. */
    record Moved(CredentialSuspension suspension, SuspensionAct act) implements SuspensionEvent {}

    /** The decision or the notice is owed soon, or is late. */
    record Due(CredentialSuspension suspension, Light light) implements SuspensionEvent {}

    /** The officer whose credential was taken back has got another one of this number. */
    record Reissued(CredentialSuspension suspension, String number) implements SuspensionEvent {}

    /** An open case has just lost its handler by it. */
    record HandlerBlocked(CredentialSuspension suspension, Complaint complaint) implements SuspensionEvent {}
}
