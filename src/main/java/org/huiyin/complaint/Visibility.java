package org.huiyin.complaint;

import jakarta.persistence.Query;
import java.util.List;
import org.huiyin.account.Actor;

/**
 * The one rule of who may see a case; every list, count, search, page, letter and API goes through it.
 *
 * <p>A person sees a case if their unit holds it in a capacity that their role acts for, unless their unit is a respondent
 * organ, belongs to one or depends on one, or they are the officer complained about, or they or their unit were recused by a
 * decision ({@link Bars}). For everybody else the case does not
 * exist: a count does not count it, and its number is unknown (信访工作条例 art. 30).
 */
public final class Visibility {

    /** Condition on {@code complaint c}: it is not about the viewer's unit, nor about the viewer, and neither is barred from it. */
    public static final String UNINVOLVED = """
            not exists (select 1 from respondent r
                join unit_line l on l.above_id = r.organ_id and l.unit_id = #viewerUnit
                where r.complaint_id = c.id)
            and not exists (select 1 from respondent r
                where r.complaint_id = c.id and r.officer_id = #viewerOfficer)
            and not exists (select 1 from recusal_bar b
                where b.complaint_id = c.id and (b.account_id = #viewerAccount or b.unit_id = #viewerUnit))
            """;

    /** Condition on {@code complaint c} of a native query; bind it with {@link #bind}. EclipseLink names them with a hash. */
    public static final String RULE = """
            exists (select 1 from complaint_unit h
                where h.complaint_id = c.id and h.unit_id = #viewerUnit and h.capacity in (#cap1, #cap2, #cap3, #cap4, #cap5))
            and
            """ + UNINVOLVED;

    private static final long NOBODY = -1;

    private Visibility() {}

    public static Query bind(Query query, Actor viewer) {
        return bind(query, viewer, "");
    }

    /** The same condition for the n-th of several viewers in one query. */
    static String rule(int nth) {
        return RULE.replaceAll("#(viewerUnit|viewerOfficer|viewerAccount|cap[0-9])", "#$1of" + nth);
    }

    static Query bind(Query query, Actor viewer, int nth) {
        return bind(query, viewer, "of" + nth);
    }

    private static Query bind(Query query, Actor viewer, String suffix) {
        var capacities = Capacity.of(viewer.roles());
        for (var place = 0; place < Capacity.values().length; place++) {
            query.setParameter("cap" + (place + 1) + suffix, at(capacities, place));
        }
        return bindUninvolved(query, viewer, suffix);
    }

    /** Binds what {@link #UNINVOLVED} asks for. */
    public static Query bindUninvolved(Query query, Actor viewer) {
        return bindUninvolved(query, viewer, "");
    }

    private static Query bindUninvolved(Query query, Actor viewer, String suffix) {
        query.setParameter("viewerUnit" + suffix, viewer.unitId() == null ? NOBODY : viewer.unit());
        query.setParameter("viewerOfficer" + suffix, viewer.officerId() == null ? NOBODY : viewer.officerId());
        query.setParameter("viewerAccount" + suffix, viewer.accountId() == null ? NOBODY : viewer.accountId());
        return query;
    }

    private static String at(List<Capacity> capacities, int place) {
        return place < capacities.size() ? capacities.get(place).name() : "";
    }
}
