package org.huiyin.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads columns of native queries: a driver gives a {@code datetime} as one type or another. */
final class Columns {

    private Columns() {}

    static @Nullable Instant moment(@Nullable Object column) {
        if (column instanceof Timestamp stamp) return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        return column == null ? null : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    static Instant required(@Nullable Object column) {
        var moment = moment(column);
        if (moment == null) throw new IllegalStateException("a moment is missing");
        return moment;
    }

    static String text(@Nullable Object column) {
        return column == null ? "" : (String) column;
    }
}
