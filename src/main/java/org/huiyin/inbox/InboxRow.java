package org.huiyin.inbox;

import java.time.Instant;
import org.huiyin.account.Role;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.Light;
import org.huiyin.deadline.Remaining;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param clock the authority's clock that runs out first
 * @param turn whose turn it is, or null when it is the complainant's or nobody's
 * @param owed whether the unit of the reader owes its opinion as one that cooperates
 * @param closedAt when it ended, or null while it is open
 */
public record InboxRow(
        String number,
        String subject,
        ComplaintStatus status,
        NextClock clock,
        Respondents respondents,
        @Nullable Turn turn,
        boolean owed,
        Instant filedAt,
        @Nullable Instant closedAt) {

    /**
     * @param light null when no authority owes anything at the moment
     * @param dueAt null when no clock runs, or the one that would is paused
     */
    public record NextClock(
            @Nullable Light light,
            @Nullable Instant dueAt,
            @Nullable Remaining remaining) {}

    /** The first unit complained about, empty when none was named, and how many there are. */
    public record Respondents(Name first, int count) {}

    /**
     * The role and the unit that are to act.
     *
     * @param person the name of whoever has taken the case on, or null while it is anybody's
     */
    public record Turn(Role role, Name unit, @Nullable String person) {}

    /** A unit's name in both languages; what a complainant called it is the same in both. */
    public record Name(String chinese, String english) {

        public String in(boolean inEnglish) {
            return inEnglish ? english : chinese;
        }
    }
}
