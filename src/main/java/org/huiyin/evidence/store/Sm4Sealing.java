package org.huiyin.evidence.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.huiyin.evidence.EvidenceId;
import org.huiyin.evidence.store.StoreFailure.Kind;

/**
 * SM4-GCM (GB/T 32907) with a key of its own for every file, derived by HKDF with SM3 (GB/T 32905) from the store's key, a
 * random salt at the front of the file, and the file's number: a file put in the place of another does not open.
 */
final class Sm4Sealing implements Sealing {

    /** What a sealed file begins with: the form's name, then the salt. */
    private static final byte[] FORM = "HYE1".getBytes(StandardCharsets.US_ASCII);

    private static final int SALT = 16;
    static final int HEAD = FORM.length + SALT;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] head;
    private final KeyParameter key;

    private Sm4Sealing(byte[] master, EvidenceId id, byte[] head) {
        this.head = head;
        this.key = derived(master, id, Arrays.copyOfRange(head, FORM.length, HEAD));
    }

    static Sm4Sealing forNew(byte[] master, EvidenceId id) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var head = Arrays.copyOf(FORM, HEAD);
        System.arraycopy(salt, 0, head, FORM.length, SALT);
        return new Sm4Sealing(master, id, head);
    }

    static Sm4Sealing forKept(byte[] master, EvidenceId id, byte[] head) {
        if (head.length != HEAD || !Arrays.equals(Arrays.copyOf(head, FORM.length), FORM)) {
            throw new StoreFailure(Kind.DAMAGED, "not a sealed file: " + id.text());
        }
        return new Sm4Sealing(master, id, head);
    }

    private static KeyParameter derived(byte[] master, EvidenceId id, byte[] salt) {
        var kdf = new HKDFBytesGenerator(new SM3Digest());
        var purpose = ("huiyin evidence " + id.text()).getBytes(StandardCharsets.US_ASCII);
        kdf.init(new HKDFParameters(master, salt, purpose));
        var key = new byte[16];
        kdf.generateBytes(key, 0, key.length);
        return new KeyParameter(key);
    }

    @Override
    public byte[] head() {
        return head.clone();
    }

    @Override
    public byte[] seal(byte[] clear, int length, long number, boolean last) {
        return crypt(true, clear, length, number, last);
    }

    @Override
    public byte[] open(byte[] sealed, int length, long number, boolean last) {
        return crypt(false, sealed, length, number, last);
    }

    private byte[] crypt(boolean seal, byte[] input, int length, long number, boolean last) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(seal, new AEADParameters(key, TAG * 8, Sealing.nonce(number, last)));
        var output = new byte[cipher.getOutputSize(length)];
        try {
            var done = cipher.processBytes(input, 0, length, output, 0);
            cipher.doFinal(output, done);
            return output;
        } catch (InvalidCipherTextException changed) {
            throw new StoreFailure(Kind.DAMAGED, changed);
        }
    }
}
