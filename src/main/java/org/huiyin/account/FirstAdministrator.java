package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.UnitRegister;
import org.huiyin.unit.Units;

/**
 * Makes the first administrator of an empty portal, for whoever has read the code that is printed at the start. The code
 * follows from the portal's key, so all nodes print the same one and none is stored; it opens nothing once there is anybody.
 */
@ApplicationScoped
public class FirstAdministrator {

    /** Without the digits and letters that look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 16;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    UnitRegister register;

    @Inject
    Attempts attempts;

    @Inject
    Checks checks;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

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
    @Transactional
    public Account make(String typedCode, SetUp command, String address) {
        if (!missing()) throw new Refusal.Unknown("platform.http.404");
        mustKnow(typedCode, "set-up-from:" + address);
        checks.valid(command);
        beOnly();
        if (units.findRegion(command.regionCode()).isEmpty()) register.addRegion(command.region());
        var body = units.supervisionBodyOf(command.regionCode()).orElseGet(() -> register.addUnit(command.body()));
        return accounts.open(command.administrator(body.code()), command.password());
    }

    private void mustKnow(String typed, String scope) {
        attempts.mustBeFree(scope);
        var given = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var expected = code().replace("-", "");
        if (!MessageDigest.isEqual(bytes(given), bytes(expected))) {
            attempts.failed(scope);
            throw new Refusal.Invalid("code", "account.setUp.code");
        }
        attempts.succeeded(scope);
    }

    /** Waits here for another who sets up at the same moment; whoever comes second finds an administrator. */
    private void beOnly() {
        var first = entities.createNativeQuery(
                        "insert ignore into first_administrator (only_one, made_at) values (1, ?)")
                .setParameter(1, InstantConverter.toColumn(clock.now()))
                .executeUpdate();
        if (first == 0) throw new Refusal.Unknown("platform.http.404");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
