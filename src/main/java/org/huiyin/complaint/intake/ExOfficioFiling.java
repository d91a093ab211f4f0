package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.complaint.Channel;
import org.huiyin.complaint.ComplainantType;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.Matter;
import org.huiyin.complaint.Opening;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Tokens;
import org.huiyin.unit.Units;

/**
 * Files a case of the supervision body's own (依职权立案) about what a complaint told. Nobody holds its query code: there is no
 * complainant who could open it.
 */
@ApplicationScoped
public class ExOfficioFiling {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    Units units;

    @Inject
    Numbers numbers;

    /**
     * Call inside the transaction of the act.
     *
     * @param nameless takes out of every text who told it
     */
    public Complaint file(Complaint source, Nameless nameless, Instant now) {
        var region = units.region(source.regionCode());
        var opening = new Opening(
                numbers.next(region, Clock.dayOf(now)),
                region.code(),
                Channel.EX_OFFICIO,
                IdentityMode.ANONYMOUS,
                ComplainantType.AUTHORITY,
                "zh",
                units.byId(source.supervisionUnitId()),
                nobodys(),
                nobodys(),
                nobodys());
        var filed = new Complaint(opening, matter(source, nameless), now);
        entities.persist(filed);
        entities.flush();
        accuse(filed, source);
        return filed;
    }

    /** A key, a fingerprint and a query code that nobody has. */
    private static byte[] nobodys() {
        return Tokens.hash(Tokens.random());
    }

    /** Without the place, which often is where the complainant lives or works, and without what they asked for. */
    private Matter matter(Complaint source, Nameless nameless) {
        var told = source.matter();
        return new Matter(new Matter.Told(
                nameless.of(told.subject()),
                String.join("\n", texts(source, nameless)),
                told.primaryCategory(),
                told.otherCategories(),
                told.sector(),
                told.actionKind(),
                told.occurredOn(),
                null,
                told.amountInvolved()));
    }

    /** The statement, and what was supplied to it later. */
    private List<String> texts(Complaint source, Nameless nameless) {
        var supplied = statements.supplements(source.id()).stream()
                .map(Supplement::answer)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(source.matter().narrative()), supplied)
                .map(nameless::of)
                .toList();
    }

    /** Whom the complaint was about is recused from what goes on, too. */
    private void accuse(Complaint filed, Complaint source) {
        entities.createNativeQuery("""
                        insert into respondent (complaint_id, unit_id, organ_id, unit_text, officer_name, credential_no, officer_id)
                        select ?1, unit_id, organ_id, unit_text, officer_name, credential_no, officer_id
                        from respondent where complaint_id = ?2 and from_complaint_id is null order by id
                        """)
                .setParameter(1, filed.id())
                .setParameter(2, source.id())
                .executeUpdate();
    }
}
