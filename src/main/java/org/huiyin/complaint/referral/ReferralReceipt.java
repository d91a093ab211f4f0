package org.huiyin.complaint.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That the other body has it (移送回执): when, under which number, and who signed for it there. */
@Embeddable
public class ReferralReceipt {

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "received_number")
    private @Nullable String number;

    @Column(name = "received_by")
    private @Nullable String person;

    protected ReferralReceipt() {} // for JPA

    ReferralReceipt(LocalDate receivedOn, String number, String person) {
        this.receivedOn = receivedOn;
        this.number = number;
        this.person = person;
    }

    /** Whether there is one: an embedded value is there even when all its columns are empty. */
    boolean given() {
        return receivedOn != null;
    }

    public LocalDate receivedOn() {
        return Objects.requireNonNull(receivedOn);
    }

    public String number() {
        return Objects.requireNonNull(number);
    }

    public String person() {
        return Objects.requireNonNull(person);
    }
}
