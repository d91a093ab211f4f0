package org.huiyin.web.form;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.huiyin.account.Account;
import org.huiyin.platform.Links;
import org.huiyin.platform.Settings;
import org.huiyin.platform.Words;
import org.huiyin.web.asset.Assets;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.Cookies;
import org.jspecify.annotations.Nullable;

/** Turns a page's model into a response, in the reader's language and text size. */
@RequestScoped
public class Pages {

    private static final Set<String> SIZES = Set.of("small", "normal", "large");

    @Inject
    HttpServletRequest request;

    @Inject
    Access access;

    @Inject
    Links links;

    @Inject
    Assets assets;

    @Inject
    Settings settings;

    @Inject
    HostParts parts;

    /** The frame for the page that is asked for. */
    public Frame frame() {
        var words = words();
        return new Frame(
                words,
                links,
                assets::link,
                path(),
                textSize(),
                access.account().map(Account::name).orElse(null),
                SiteText.of(settings, words.english(), words.text("site.name"), parts));
    }

    public Words words() {
        var chosen = cookie(Cookies.LANGUAGE);
        if (chosen != null) return Words.of(chosen);
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return Words.of(accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "zh");
    }

    public Response ok(JteModel page) {
        return show(200, page);
    }

    public Response show(int status, JteModel page) {
        var output = new Utf8ByteOutput();
        page.render(output);
        return Response.status(status)
                .type("text/html; charset=utf-8")
                .header("Vary", "Accept-Language, Cookie")
                .entity(output.toByteArray())
                .build();
    }

    /** After a change the browser is sent to a page (post, redirect, get). */
    public Response redirect(String path) {
        return Response.seeOther(URI.create(links.to(path))).build();
    }

    private String textSize() {
        var chosen = cookie(Cookies.TEXT_SIZE);
        return chosen != null && SIZES.contains(chosen) ? chosen : "normal";
    }

    private String path() {
        var context = request.getContextPath();
        var path = request.getRequestURI().substring(context.length());
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private @Nullable String cookie(String name) {
        var cookies = request.getCookies();
        if (cookies == null) return null;
        for (var cookie : cookies) if (cookie.getName().equals(name)) return cookie.getValue();
        return null;
    }
}
