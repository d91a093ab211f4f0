package org.huiyin.launch;

import java.util.Map;

/**
 * Names what reads JSON and what encodes mail. Without a name both are searched for in all libraries anew, for every JSON object and
 * every letter: a tenth of the work of a busy portal.
 */
public final class Providers {

    private static final Map<String, String> NAMED = Map.of(
            "jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl",
            "jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");

    private Providers() {}

    static void name() {
        named().forEach(System::setProperty);
    }

    /** By system property. */
    public static Map<String, String> named() {
        return NAMED;
    }
}
