package org.huiyin.evidence.content;

/**
 * Which way up a picture is: the one fact of Exif that stays, because without it half of all telephone pictures lie on
 * their side. 1 is upright, up to 8 (Exif 2.32 §4.6.4, tag 0x0112).
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;

    Orientation {
        if (value < 1 || value > 8) throw new IllegalArgumentException("1 to 8");
    }

    boolean upright() {
        return value == 1;
    }

    /** Finds it in a TIFF block as Exif has it; upright if the block is broken or does not say. */
    static Orientation in(byte[] tiff) {
        if (tiff.length < 14) return UPRIGHT;
        var little = tiff[0] == 'I';
        var directory = number(tiff, 4, 4, little);
        if (directory < 8 || directory + 2 > tiff.length) return UPRIGHT;
        var entries = number(tiff, (int) directory, 2, little);
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12L * i;
            if (entry + 12 > tiff.length) return UPRIGHT;
            if (number(tiff, (int) entry, 2, little) != TAG) continue;
            var value = (int) number(tiff, (int) entry + 8, 2, little);
            return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** A TIFF block that says this and nothing else. */
    byte[] tiff() {
        return new byte[] {
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8, // big-endian, first directory at 8
            0,
            1, // one entry
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) value,
            0,
            0, // the tag, one short
            0,
            0,
            0,
            0 // no further directory
        };
    }

    private static long number(byte[] tiff, int at, int bytes, boolean little) {
        long number = 0;
        for (var i = 0; i < bytes; i++) number |= (tiff[at + i] & 0xFFL) << (8 * (little ? i : bytes - 1 - i));
        return number;
    }
}
