package org.huiyin.inbox;

import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.Light;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What part of a list to read.
 *
 * @param light only cases whose next clock shows this light; a closed list has no clocks and ignores it
 * @param status only cases that stand here
 * @param after where the page before ended, as {@link InboxPage#next} gave it; null for the first page
 * @param limit how many at most, 1 to {@value #MOST}
 */
public record InboxQuery(
        InboxList list,
        @Nullable Light light,
        @Nullable ComplaintStatus status,
        @Nullable Place after,
        int limit) {

    public static final int MOST = 100;
    public static final int USUAL = 50;

    public InboxQuery {
        if (limit < 1 || limit > MOST) throw new Refusal.Invalid("limit", "inbox.limit", MOST);
    }

    /**
     * From texts as an address carries them; null and blank mean no restriction.
     *
     * @throws Refusal.Invalid when a text names nothing
     */
    public static InboxQuery parse(
            InboxList list,
            @Nullable String light,
            @Nullable String status,
            @Nullable String after,
            @Nullable Integer limit) {
        return new InboxQuery(
                list,
                choice(Light.class, "light", light),
                choice(ComplaintStatus.class, "status", status),
                after == null || after.isBlank() ? null : Place.parse(after),
                limit == null ? USUAL : limit);
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        for (var value : type.getEnumConstants()) if (value.name().equals(text)) return value;
        throw new Refusal.Invalid(field, "inbox." + field + ".unknown");
    }
}
