package org.huiyin.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.huiyin.platform.Links;
import org.huiyin.platform.Settings;

/** The portal's cookies: first-party, not readable by scripts, not sent along from other sites. */
@ApplicationScoped
public class Cookies {

    /** The session of a person who signed in. */
    public static final String SESSION = "huiyin_session";

    /** The half-finished report on this device. */
    public static final String DRAFT = "huiyin_draft";

    /** The complaint that was opened with number and code. */
    public static final String PASS = "huiyin_pass";

    public static final String LANGUAGE = "huiyin_lang";
    public static final String TEXT_SIZE = "huiyin_size";

    @Inject
    Settings settings;

    @Inject
    Links links;

    /**
     * @param seconds how long the browser keeps it; -1 until it is closed, 0 to delete it
     */
    public NewCookie make(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(links.to("/"))
                .maxAge(seconds)
                .httpOnly(true)
                .secure(settings.encrypted())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
