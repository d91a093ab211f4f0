package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Refusal;

/**
 * Makes the first administrator of an empty portal, for whoever has read the code that is printed at the start. The code
 * follows from the portal's key, so all nodes print the same one and none is stored; it opens nothing once there is anybody.
 */
@ApplicationScoped
public class FirstAdministrator {

    /** Without the digits and letters that look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 16;

    @Inject
    Accounts accounts;

    @Inject
    Founding founding;

    @Inject
    Attempts attempts;

    @Inject
    Checks checks;

    @Inject
    Keys keys;

    /** Whether there is nobody yet. */
    public boolean missing() {
        return accounts.none();
    }

    /** 80 bits in four groups of four. */
    String code() {
        var bytes = keys.mark("set-up", "first administrator");
        var code = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            if (place > 0 && place % 4 == 0) code.append('-');
            code.append(ALPHABET.charAt(bytes[place] & 31));
        }
        return code.toString();
    }

    /**
     * @param address where the request came from; wrong codes are counted by it
     * @throws Refusal.Unknown when there is an administrator already
     * @throws Refusal.Invalid when the code or a field is wrong
     * @throws Refusal.TooMany after too many wrong codes
     */
    @Transactional(TxType.NEVER)
    public Account make(String typedCode, SetUp command, String address) {
        if (!missing()) throw new Refusal.Unknown("platform.http.404");
        mustKnow(typedCode, new Attempt(Attempt.Secret.SET_UP_CODE, "", address));
        checks.valid(command);
        return founding.found(command, Passwords.hashOfNew(command.password()));
    }

    private void mustKnow(String typed, Attempt attempt) {
        attempts.mustBeFree(attempt);
        var given = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var expected = code().replace("-", "");
        if (!MessageDigest.isEqual(bytes(given), bytes(expected))) {
            attempts.failed(attempt);
            throw new Refusal.Invalid("code", "account.setUp.code");
        }
        attempts.succeeded(attempt);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
