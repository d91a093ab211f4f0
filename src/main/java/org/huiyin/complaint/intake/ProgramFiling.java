package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Refusal;

/**
 * Files what a program sends with an {@code Idempotency-Key}. Who knows the key alone learns nothing: the answer belongs to the
 * key together with every word that was sent under it.
 */
@ApplicationScoped
public class ProgramFiling {

    @Inject
    Filing filing;

    @Inject
    FilingKeys filingKeys;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /**
     * As {@link Filing#file}.
     *
     * @param body all that was sent, as text
     * @throws Refusal.Invalid also when something else was sent with this key within a day
     */
    @Transactional
    public Filed file(FileComplaint command, String idempotencyKey, String body) {
        filingKeys.bind(keys.mark("idempotency-key", idempotencyKey), keys.mark("idempotency-body", body), clock.now());
        return filing.file(command, keys.mark("filing-by-program", idempotencyKey + '\0' + body));
    }
}
