package org.huiyin.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.QueryCode;
import org.huiyin.complaint.QueryCodes;
import org.huiyin.platform.Refusal;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** Opens a complaint for a program that speaks for the complainant. */
@RequestScoped
public class Openings {

    @Inject
    QueryCodes queryCodes;

    @Inject
    Access access;

    /**
     * @throws Refusal.Unknown without the right code
     */
    Complaint open(String number, @Nullable String queryCode) {
        if (queryCode == null) throw new Refusal.Unknown("complaint.unknown", number);
        return queryCodes.open(number, QueryCode.typed(queryCode), access.address());
    }
}
