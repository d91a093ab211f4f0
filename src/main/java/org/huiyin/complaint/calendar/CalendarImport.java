package org.huiyin.complaint.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Deed;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.RecountRuns;
import org.huiyin.deadline.CalendarYear;
import org.huiyin.deadline.HolidayImport;
import org.huiyin.deadline.HolidayImports;
import org.huiyin.deadline.HolidayNotice;
import org.huiyin.deadline.HolidayYear;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * Puts an official year in force and orders the recount. The nodes read it by
 * {@link org.huiyin.deadline.Calendars#refresh}, this one too, once the transaction is over.
 */
@ApplicationScoped
public class CalendarImport {

    /** The chain of the trail that all imports stand in. */
    public static final String CHAIN = "calendar";

    @Inject
    HolidayImports imports;

    @Inject
    RecountRuns recounts;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Confirming what is in force already changes nothing.
     *
     * @param previewed the hash of the year that was shown with its forecast
     * @throws Refusal.Invalid when the notice is not understood or is not the one that was previewed
     */
    @Transactional
    public HolidayImport confirm(Actor actor, HolidayNotice notice, String previewed) {
        var now = clock.now();
        var year = notice.read(Clock.dayOf(now));
        if (!year.hash().equals(previewed)) throw new Refusal.Invalid("text", "calendar.notice.notPreviewed");
        var inForce = imports.newestOf(year.year());
        if (inForce.isPresent() && inForce.get().hash().equals(previewed)) return inForce.get();
        var added = imports.add(year, actor.account(), now);
        trail.record(new Deed(
                CHAIN, "calendar.imported", actor, Role.SYS_ADMIN.name(), Audience.STAFF, detail(year, added), now));
        recounts.order(added.id(), HolidayYear.earliest(year.year()), now);
        return added;
    }

    private static JsonObject detail(CalendarYear year, HolidayImport added) {
        return Json.createObjectBuilder()
                .add("import", added.id())
                .add("year", year.year())
                .add("hash", added.hash())
                .add("source", year.source())
                .add("off", year.days().off().size())
                .add("work", year.days().work().size())
                .build();
    }
}
