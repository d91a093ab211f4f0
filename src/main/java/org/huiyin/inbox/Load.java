package org.huiyin.inbox;

import org.huiyin.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one holder has in hand.
 *
 * @param turn whose turn it is, or null where it is the complainants' or nobody's
 */
public record Load(InboxRow.@Nullable Turn turn, InboxCounts counts) {

    /** From a row of {@link InboxSql#LOADS}. */
    static Load of(Object[] column) {
        return new Load(turn(column), InboxCounts.of(column));
    }

    private static InboxRow.@Nullable Turn turn(Object[] column) {
        if (column[8] == null) return null;
        return new InboxRow.Turn(
                Role.valueOf(Columns.text(column[8])), RowReading.name(column[6], column[7]), (String) column[9]);
    }
}
