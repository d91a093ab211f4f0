package org.huiyin.account;

import java.time.Duration;
import java.util.List;

/** What wrong tries are added up by, within an hour, and how long the next one then has to wait. */
enum Tally {
    /** Of one subject from one network: somebody who does not know the secret. Three cost nothing; after ten it is over for an hour. */
    SUBJECT_FROM_NETWORK(3, 10, Duration.ofHours(1)),
    /** Of all subjects from one network, which may be a whole office or a whole mobile operator: it is only slowed down. */
    NETWORK(30, 37, Duration.ofMinutes(1)),
    /** Of one subject from everywhere: it is only slowed down, or a stranger could lock anybody out whose name they know. */
    SUBJECT(100, 107, Duration.ofMinutes(1));

    private final int free;
    private final int stop;
    private final Duration longest;

    Tally(int free, int stop, Duration longest) {
        this.free = free;
        this.stop = stop;
        this.longest = longest;
    }

    /** In which tallies a try counts; nobody finds 60 or 80 bits by asking from many addresses, so codes have no third. */
    static List<Tally> of(Attempt.Secret secret) {
        return secret == Attempt.Secret.PASSWORD
                ? List.of(SUBJECT_FROM_NETWORK, NETWORK, SUBJECT)
                : List.of(SUBJECT_FROM_NETWORK, NETWORK);
    }

    /** Nothing, then 1, 2, 4 … seconds, then the longest. */
    Duration waitAfter(int failures) {
        if (failures <= free) return Duration.ZERO;
        if (failures >= stop) return longest;
        return Duration.ofSeconds(1L << (failures - free - 1));
    }

    String scope(Attempt attempt) {
        var counted =
                switch (this) {
                    case SUBJECT_FROM_NETWORK ->
                        attempt.subject() + '\u001f' + attempt.from().text();
                    case NETWORK -> attempt.from().text();
                    case SUBJECT -> attempt.subject();
                };
        return name() + '\u001f' + attempt.secret() + '\u001f' + counted;
    }
}
