package org.huiyin.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.huiyin.platform.Refusal;

/**
 * Hashes passwords with Argon2id (RFC 9106), 19 MiB, two passes, one lane: OWASP's floor, so that a guess costs memory.
 *
 * <p>It takes some fifty milliseconds, and waits for its turn: never call it while a database connection is held.
 *
 * <p>The stored text carries its parameters, so that they can be raised later without losing anybody.
 */
final class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int KEY_BYTES = 32;
    private static final int SHORTEST = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Each hash takes its memory for a moment; as many sign-ins at once as there are threads would take all of it. */
    private static final Semaphore PLACES = new Semaphore(4, true);

    private Passwords() {}

    /**
     * @throws Refusal.Invalid when it is too short for a new password
     */
    static String hashOfNew(String password) {
        if (password.length() < SHORTEST) throw new Refusal.Invalid("password", "account.password.short", SHORTEST);
        return hash(password);
    }

    static String hash(String password) {
        var salt = random(16);
        return stored(salt, derive(password, salt, MEMORY_KIB, PASSES));
    }

    /** What no password matches; to find that out takes as long as with somebody's. */
    static String ofNobody() {
        return stored(random(16), random(KEY_BYTES));
    }

    private static String stored(byte[] salt, byte[] key) {
        var encoder = Base64.getEncoder().withoutPadding();
        return "argon2id$%d$%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, encoder.encodeToString(salt), encoder.encodeToString(key));
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    static boolean matches(String password, String stored) {
        var parts = stored.split("\\$", -1);
        var salt = Base64.getDecoder().decode(parts[3]);
        var expected = Base64.getDecoder().decode(parts[4]);
        var actual = derive(password, salt, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return MessageDigest.isEqual(expected, actual);
    }

    private static byte[] derive(String password, byte[] salt, int memoryKib, int passes) {
        PLACES.acquireUninterruptibly();
        try {
            return derived(password, salt, memoryKib, passes);
        } finally {
            PLACES.release();
        }
    }

    private static byte[] derived(String password, byte[] salt, int memoryKib, int passes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var key = new byte[KEY_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }
}
