package org.huiyin.web.reader;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Set;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Cookies;
import org.jspecify.annotations.Nullable;

/** Sets language and text size, and goes back to where one was. */
@Path("preferences")
@PermitAll
@RequestScoped
public class PreferencesResource {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final Set<String> SIZES = Set.of("small", "normal", "large");

    @Inject
    Cookies cookies;

    @Inject
    Pages pages;

    @GET
    public Response set(
            @QueryParam("lang") @Nullable String language,
            @QueryParam("size") @Nullable String size,
            @QueryParam("back") @DefaultValue("/") String back) {
        var response = Response.fromResponse(pages.redirect(own(back)));
        if (language != null && LANGUAGES.contains(language))
            response.cookie(cookies.make(Cookies.LANGUAGE, language, YEAR));
        if (size != null && SIZES.contains(size)) response.cookie(cookies.make(Cookies.TEXT_SIZE, size, YEAR));
        return response.build();
    }

    /** Only paths of this portal: a link that leads elsewhere through our name would help a deceiver. */
    static String own(String back) {
        return back.matches("/(?!/)([A-Za-z0-9/_.~?&=\\[\\]-]|%[0-9A-Fa-f]{2})*")
                ? back.replace("[", "%5B").replace("]", "%5D")
                : "/";
    }
}
