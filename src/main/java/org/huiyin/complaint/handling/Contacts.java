package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.returning.LeadTerm;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;

/** The contacts with those who complained: which were made, whether one is owed, and how one can be made. */
@ApplicationScoped
public class Contacts {

    /** More than any case needs; a page lists them all. */
    static final int MOST = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Mergers mergers;

    @Inject
    Returns returns;

    @Inject
    Clocks clocks;

    /** In the order in which they were recorded. */
    public List<Contact> of(long complaintId) {
        return entities.createQuery(
                        "select c from Contact c where c.complaintId = :complaint order by c.id", Contact.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /**
     * Whether the unit that signs for the case has to get in touch with anybody: with whoever left a contact, of all who complained
     * about the matter. Who is anonymous left none (filing refuses it), and a case ex officio has nobody.
     */
    public boolean owed(Complaint complaint) {
        return complainants(complaint).anyMatch(one -> one.identityMode() != IdentityMode.ANONYMOUS);
    }

    /** Whether there is anybody to get in touch with, and room for one more contact. */
    public boolean possible(Complaint complaint) {
        return complainants(complaint).findAny().isPresent() && room(complaint.id());
    }

    /** The ways that reach the complainant from the unit that handles the case, which learns a name only where it is not hidden. */
    public List<ContactWay> ways(Complaint complaint) {
        var named = complaint.identityMode() == IdentityMode.REAL_NAME;
        return Arrays.stream(ContactWay.values())
                .filter(way -> named || way.withoutName())
                .toList();
    }

    /** Whether what is written reaches others, too, whose complaints were merged into the case. */
    public boolean joint(Complaint complaint) {
        return mergers.followed(complaint.id());
    }

    /** Before this moment the unit that leads the case had not signed for it. */
    Instant earliest(Complaint complaint) {
        var signed = clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C4)
                .map(Deadline::stoppedAt)
                .flatMap(Optional::stream);
        // Who came in the place of a unit that was gone did not sign, but has led it since.
        var since = returns.term(complaint.id()).map(LeadTerm::since).stream();
        return Stream.concat(signed, since).max(Comparator.naturalOrder()).orElseGet(complaint::filedAt);
    }

    boolean room(long complaintId) {
        var made = entities.createQuery("select count(c) from Contact c where c.complaintId = :complaint", Long.class)
                .setParameter("complaint", complaintId)
                .getSingleResult();
        return made < MOST;
    }

    private Stream<Complaint> complainants(Complaint complaint) {
        return Stream.concat(Stream.of(complaint), mergers.followers(complaint.id()).stream())
                .filter(one -> !one.channel().exOfficio());
    }
}
