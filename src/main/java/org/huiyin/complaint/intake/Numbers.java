package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Region;

/**
 * Numbers of complaints: {@code TS}, the region's six digits, the day's eight, a serial of five (rules D3, 1).
 *
 * <p>The serial is counted by region and day in the database, so that no node hands out a number twice; 99,999 a day.
 */
@ApplicationScoped
class Numbers {

    private static final int LAST = 99_999;

    @PersistenceContext
    EntityManager entities;

    String next(Region region, LocalDate day) {
        entities.createNativeQuery("""
                        insert into serial (region_code, day, last_number) values (?1, ?2, 1)
                        on duplicate key update last_number = last_number + 1
                        """)
                .setParameter(1, region.numberCode())
                .setParameter(2, day)
                .executeUpdate();
        var serial = ((Number)
                        entities.createNativeQuery("select last_number from serial where region_code = ?1 and day = ?2")
                                .setParameter(1, region.numberCode())
                                .setParameter(2, day)
                                .getSingleResult())
                .intValue();
        if (serial > LAST) throw new Refusal.NotNow("filing.dayIsFull");
        return "TS%s%s%05d".formatted(region.numberCode(), day.format(DateTimeFormatter.BASIC_ISO_DATE), serial);
    }
}
