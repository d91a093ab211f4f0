package org.huiyin.complaint.calendar;

import java.util.List;
import java.util.Map;
import org.huiyin.deadline.CalendarYear;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Movement;

/**
 * What importing a year would do to the open clocks.
 *
 * @param open how many clocks were looked at: all that are due in the year or after it
 * @param byClock the kinds of clocks of which any would move or keep a promise
 * @param changes day by day, in the order of the days that people were told; no cases, which are not for those who import
 */
public record Forecast(CalendarYear year, long open, Map<ClockCode, Moves> byClock, List<Change> changes) {

    /**
     * The clocks of one kind.
     *
     * @param later how many would move later
     * @param mostDays by how many natural days at most
     * @param kept how many would end earlier but keep the day that was promised
     */
    public record Moves(long later, int mostDays, long kept) {

        static final Moves NONE = new Moves(0, 0, 0);

        Moves and(Movement movement) {
            return new Moves(
                    later + (movement.later() ? 1 : 0),
                    Math.max(mostDays, movement.days()),
                    kept + (movement.kept() ? 1 : 0));
        }

        Moves and(Moves others) {
            return new Moves(later + others.later, Math.max(mostDays, others.mostDays), kept + others.kept);
        }
    }

    /** All clocks of one kind that end on one day. */
    public record Change(ClockCode clock, Movement movement, long clocks) {}

    /** All kinds together. */
    public Moves total() {
        return byClock.values().stream().reduce(Moves.NONE, Moves::and);
    }
}
