package org.huiyin.launch;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The jar that this class was loaded from. */
final class Jar {

    private Jar() {}

    static Path path() {
        try {
            return Path.of(Jar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
