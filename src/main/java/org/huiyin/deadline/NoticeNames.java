package org.huiyin.deadline;

import java.util.Optional;
import org.huiyin.deadline.NoticeDraft.Place;

/** Names of days as they come from outside: short, and in both languages. */
final class NoticeNames {

    private static final int LONGEST = 40;

    private NoticeNames() {}

    static Optional<DayName> checked(NoticeDraft draft, Place place, String chinese, String english) {
        if (chinese.isBlank() || english.isBlank()) draft.wrong(place, "name");
        else if (Math.max(chinese.length(), english.length()) > LONGEST) draft.wrong(place, "nameTooLong", LONGEST);
        else return Optional.of(new DayName(chinese.strip(), english.strip()));
        return Optional.empty();
    }
}
