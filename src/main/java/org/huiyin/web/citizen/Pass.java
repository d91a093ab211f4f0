package org.huiyin.web.citizen;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Links;
import org.huiyin.web.session.Cookies;

/**
 * Keeps one complaint open in this browser after number and code were right: a cookie that names the complaint and the moment
 * at which it ends, under the portal's seal. Nothing is stored, so any node knows it; it ends half an hour after the last page.
 */
@RequestScoped
public class Pass {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,12})\\.([0-9a-f]{64})");

    @Inject
    HttpServletRequest request;

    @Inject
    Complaints complaints;

    @Inject
    Cookies cookies;

    @Inject
    Keys keys;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** The opened complaint; without one the browser is sent to the form that asks for number and code. */
    Complaint complaint() {
        return complaintId()
                .map(complaints::byId)
                .orElseThrow(
                        () -> new WebApplicationException(Response.seeOther(URI.create(links.to("/track?ended=yes")))
                                .build()));
    }

    /** Opens the complaint, or keeps it open for longer. */
    NewCookie of(long complaintId) {
        var ends = clock.now().plus(VALID).getEpochSecond();
        var named = complaintId + "." + ends;
        return cookies.make(Cookies.PASS, named + "." + seal(named), (int) VALID.toSeconds());
    }

    public NewCookie ended() {
        return cookies.make(Cookies.PASS, "", 0);
    }

    private Optional<Long> complaintId() {
        var sent = request.getCookies();
        if (sent == null) return Optional.empty();
        return Arrays.stream(sent)
                .filter(cookie -> cookie.getName().equals(Cookies.PASS))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(this::opened);
    }

    private Optional<Long> opened(String value) {
        var parts = FORM.matcher(value);
        if (!parts.matches()) return Optional.empty();
        var expected = seal(parts.group(1) + "." + parts.group(2));
        if (!MessageDigest.isEqual(expected.getBytes(US_ASCII), parts.group(3).getBytes(US_ASCII)))
            return Optional.empty();
        var ended = Long.parseLong(parts.group(2)) < clock.now().getEpochSecond();
        return ended ? Optional.empty() : Optional.of(Long.valueOf(parts.group(1)));
    }

    private String seal(String named) {
        return HexFormat.of().formatHex(keys.mark("pass", named));
    }
}
