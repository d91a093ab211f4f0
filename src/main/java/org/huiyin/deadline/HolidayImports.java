package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The imported years; all nodes read them from here. */
@ApplicationScoped
public class HolidayImports {

    /** A year is imported once or twice; more than this nobody reads. */
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager entities;

    /** Changes with every import. The count tells of one that was committed after another with a higher id. */
    String version() {
        var row = (Object[]) entities.createNativeQuery("select count(*), coalesce(max(id), 0) from holiday_import")
                .getSingleResult();
        return row[0] + "/" + row[1];
    }

    /** The years in force. */
    List<CalendarYear> newest() {
        return entities.createQuery("""
                        select i from HolidayImport i
                        where i.id in (select max(j.id) from HolidayImport j group by j.year) order by i.year
                        """, HolidayImport.class)
                .getResultStream()
                .map(HolidayImport::content)
                .toList();
    }

    /** Call inside the transaction of the act. */
    public HolidayImport add(CalendarYear imported, long accountId, Instant now) {
        var added = new HolidayImport(imported, accountId, now);
        entities.persist(added);
        entities.flush();
        return added;
    }

    /** The import of the year that is in force. */
    public Optional<HolidayImport> newestOf(int year) {
        return entities.createQuery(
                        "select i from HolidayImport i where i.year = :year order by i.id desc", HolidayImport.class)
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<HolidayImport> find(long id) {
        return Optional.ofNullable(entities.find(HolidayImport.class, id));
    }

    /** The last imports, newest first. */
    public List<HolidayImport> last() {
        return entities.createQuery("select i from HolidayImport i order by i.id desc", HolidayImport.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
