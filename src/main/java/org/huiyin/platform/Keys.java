package org.huiyin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The portal's secret: seals identities with SM4-GCM (GB/T 32907) and makes keyed hashes with HMAC-SM3.
 *
 * <p>32 bytes from {@code huiyin.key} (base64) or else from {@code keys/identity.key} in the data folder, made at the first
 * start with owner-only rights. Lose it and no identity can be read again: the README says how to back it up. Several
 * nodes need the same key.
 */
@ApplicationScoped
public class Keys {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    private byte[] master = new byte[0];

    @PostConstruct
    void load() {
        master = settings.text("huiyin.key").map(Base64.getDecoder()::decode).orElseGet(this::fromFile);
        if (master.length != 32) throw new IllegalStateException("huiyin.key must be 32 bytes in base64");
    }

    /** Seals the text; the same text sealed twice looks different. */
    public byte[] seal(String text) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = crypt(true, nonce, text.getBytes(StandardCharsets.UTF_8));
        var result = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, result, NONCE, sealed.length);
        return result;
    }

    /** Opens what {@link #seal} made; fails if it was changed or sealed with another key. */
    public String open(byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return new String(
                crypt(false, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length)), StandardCharsets.UTF_8);
    }

    /** A keyed hash for one purpose; 32 bytes. Equal input gives equal output, and nobody without the key can make it. */
    public byte[] mark(String purpose, String text) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(master));
        var bytes = (purpose + '\0' + text).getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        var result = new byte[32];
        mac.doFinal(result, 0);
        return result;
    }

    private byte[] crypt(boolean encrypt, byte[] nonce, byte[] input) {
        var key = Arrays.copyOf(mark("seal", ""), 16);
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypt, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce));
        var output = new byte[cipher.getOutputSize(input.length)];
        try {
            var length = cipher.processBytes(input, 0, input.length, output, 0);
            length += cipher.doFinal(output, length);
            return Arrays.copyOf(output, length);
        } catch (InvalidCipherTextException changed) {
            throw new IllegalStateException("sealed text was changed or belongs to another key", changed);
        }
    }

    private byte[] fromFile() {
        var file = settings.dataFolder().resolve("keys").resolve("identity.key");
        try {
            if (!Files.exists(file)) create(file);
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Written beside its place and moved there whole: half a key, left by a crash, would open nothing ever again. */
    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (var channel = Files.newByteChannel(
                part,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(secret)));
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
