package org.huiyin.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Refusal;

/** All units, regions and officers, and the questions that are asked of them. */
@ApplicationScoped
public class Units {

    @PersistenceContext
    EntityManager entities;

    /** @throws Refusal.Unknown when there is no such unit */
    public Unit byId(long id) {
        return Optional.ofNullable(entities.find(Unit.class, id))
                .orElseThrow(() -> new Refusal.Unknown("unit.unknown", id));
    }

    /** @throws Refusal.Unknown when there is no such unit */
    public Unit byCode(String code) {
        return find(code).orElseThrow(() -> new Refusal.Unknown("unit.unknown", code));
    }

    public Optional<Unit> find(String code) {
        return entities.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal.Unknown when there is no such region */
    public Region region(String code) {
        return findRegion(code).orElseThrow(() -> new Refusal.Unknown("unit.region.unknown", code));
    }

    public Optional<Region> findRegion(String code) {
        return Optional.ofNullable(entities.find(Region.class, code));
    }

    public List<Region> regions() {
        return entities.createQuery("select r from Region r order by r.code", Region.class)
                .getResultList();
    }

    /** All units that exist today, by region and code; a province has some thousands. */
    public List<Unit> all() {
        return entities.createQuery(
                        "select u from Unit u where u.dissolvedOn is null order by u.regionCode, u.code", Unit.class)
                .getResultList();
    }

    /** The units that were dissolved, the latest first. */
    public List<Unit> dissolved(int limit) {
        return entities.createQuery(
                        "select u from Unit u where u.dissolvedOn is not null order by u.dissolvedOn desc, u.code",
                        Unit.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The units that exist today and stand immediately under this one: they belong to it, or it guides or entrusts them. */
    public List<Unit> under(Unit unit) {
        return entities.createQuery("""
                        select u from Unit u
                        where (u.parent = :unit or u.superior = :unit or u.entrustedBy = :unit) and u.dissolvedOn is null
                        order by u.code
                        """, Unit.class).setParameter("unit", unit).getResultList();
    }

    /** Units whose name contains the text, those of this region first; what a complainant may mean, so no discipline bodies. */
    public List<Unit> named(String text, String regionCode, int limit) {
        var part = "%" + text.replaceAll("([!%_])", "!$1") + "%";
        return entities.createQuery("""
                        select u from Unit u
                        where (u.name like :part escape '!' or u.shortName like :part escape '!' or u.nameEn like :part escape '!')
                        and u.dissolvedOn is null and u.nature <> :discipline
                        order by case when u.regionCode = :region then 0 else 1 end, u.regionCode, u.code
                        """, Unit.class)
                .setParameter("part", part)
                .setParameter("region", regionCode)
                .setParameter("discipline", UnitNature.DISCIPLINE)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The unit that is called exactly so, if it is the only one of that name in the region or, if none is, anywhere. */
    public Optional<Unit> called(String name, String regionCode) {
        var same = entities.createQuery("""
                        select u from Unit u
                        where (u.name = :name or u.shortName = :name or u.nameEn = :name)
                        and u.dissolvedOn is null and u.nature <> :discipline
                        """, Unit.class)
                .setParameter("name", name.strip())
                .setParameter("discipline", UnitNature.DISCIPLINE)
                .setMaxResults(200)
                .getResultList();
        var here = same.stream()
                .filter(unit -> unit.regionCode().equals(regionCode))
                .toList();
        var meant = here.isEmpty() ? same : here;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** All units that are called exactly so, wherever they are. */
    public List<Unit> allCalled(String name) {
        return entities.createQuery("""
                        select u from Unit u where u.name = :name or u.shortName = :name or u.nameEn = :name order by u.id
                        """, Unit.class)
                .setParameter("name", name.strip())
                .setMaxResults(200)
                .getResultList();
    }

    /** The units of exactly this region that a complainant may mean. */
    public List<Unit> in(String regionCode) {
        return entities.createQuery("""
                        select u from Unit u
                        where u.regionCode = :region and u.dissolvedOn is null and u.nature <> :discipline order by u.code
                        """, Unit.class)
                .setParameter("region", regionCode)
                .setParameter("discipline", UnitNature.DISCIPLINE)
                .getResultList();
    }

    /** The supervision body (司法行政部门) of exactly this region, if it has one. */
    public Optional<Unit> supervisionBodyOf(String regionCode) {
        return entities.createQuery("""
                        select u from Unit u
                        where u.regionCode = :region and u.nature = :nature and u.dissolvedOn is null
                        order by u.id
                        """, Unit.class)
                .setParameter("region", regionCode)
                .setParameter("nature", UnitNature.SUPERVISION_BODY)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether {@code above} is the unit itself or stands in the line above it. */
    public boolean standsAbove(Unit above, Unit unit) {
        return !entities.createNativeQuery("select 1 from unit_line where unit_id = ? and above_id = ?")
                .setParameter(1, unit.id())
                .setParameter(2, above.id())
                .getResultList()
                .isEmpty();
    }

    /** The officer with this credential number, or all of this name in the unit and its parts. */
    public List<Officer> officers(Unit unit, String nameOrCredential) {
        return entities.createQuery("""
                        select o from Officer o, Unit u
                        where o.unit = u and (o.credentialNo = :text or (o.name = :text and (u = :unit or u.parent = :unit)))
                        """, Officer.class)
                .setParameter("text", nameOrCredential)
                .setParameter("unit", unit)
                .setMaxResults(20)
                .getResultList();
    }

    /** Who has the credential of this number, or had it before another one took its place. */
    public Optional<Officer> officerWith(String credentialNo) {
        return officer("select o from Officer o where o.credentialNo = :no", credentialNo)
                .or(() -> officer(
                        "select c.officer from OfficerCredential c where c.replacedNo = :no order by c.id",
                        credentialNo));
    }

    private Optional<Officer> officer(String question, String credentialNo) {
        return entities.createQuery(question, Officer.class)
                .setParameter("no", credentialNo)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
