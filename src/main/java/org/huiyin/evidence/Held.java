package org.huiyin.evidence;

/** What a report holds already: number of files and their bytes together. */
public record Held(int files, long bytes) {

    public static final Held NOTHING = new Held(0, 0);

    public Held {
        if (files < 0 || bytes < 0) throw new IllegalArgumentException("cannot hold less than nothing");
    }

    public Held and(Accepted file) {
        return new Held(files + 1, bytes + file.size());
    }
}
