package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.huiyin.account.Attempt;
import org.huiyin.account.Attempts;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Refusal;

/**
 * Makes query codes and checks them.
 *
 * <p>A code follows from the portal's key and the filing key, so that a retry of the same filing gets the same answer although
 * only a keyed hash of the code is stored.
 */
@ApplicationScoped
public class QueryCodes {

    @Inject
    Keys keys;

    @Inject
    Attempts attempts;

    @Inject
    Complaints complaints;

    /** The code of the complaint that was filed under this key. */
    public QueryCode codeFor(byte[] filingKey) {
        return QueryCode.of(keys.mark("query-code", HexFormat.of().formatHex(filingKey)));
    }

    /** What is stored of a code. */
    public byte[] hash(QueryCode code) {
        return keys.mark("query-code-hash", code.text());
    }

    /**
     * Opens a complaint with number and code.
     *
     * @param address where the request came from; wrong tries are counted by it
     * @throws Refusal.Unknown when number and code do not belong together, whichever of them is wrong
     * @throws Refusal.TooMany after too many wrong tries
     */
    public Complaint open(String number, QueryCode code, String address) {
        var written = number.strip().toUpperCase(Locale.ROOT);
        var found = complaints.byNumber(written);
        var subject = found.map(Complaint::number).orElse(written);
        var attempt = new Attempt(Attempt.Secret.QUERY_CODE, subject, address);
        attempts.mustBeFree(attempt);
        var typed = hash(code); // also for a number that nobody has, or the time taken would tell which
        var right = found.map(complaint -> MessageDigest.isEqual(complaint.queryCodeHash(), typed))
                .orElse(false);
        if (!right) {
            attempts.failed(attempt);
            throw new Refusal.Unknown("complaint.code.wrong");
        }
        attempts.succeeded(attempt);
        return found.orElseThrow();
    }
}
