package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Amendment;
import org.huiyin.complaint.intake.Draft;
import org.huiyin.complaint.intake.Drafts;
import org.huiyin.platform.Tokens;
import org.huiyin.web.session.Cookies;
import org.jspecify.annotations.Nullable;

/** The draft of this browser, known by its cookie. */
@RequestScoped
public class CurrentDraft {

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    @Inject
    Drafts drafts;

    @Inject
    Complaints complaints;

    @Inject
    Amendment amendment;

    private @Nullable Draft loaded;

    /** What was typed so far; nothing when there is no draft, or it was filed and can no longer be changed. */
    Draft read() {
        if (loaded == null) loaded = stored().filter(this::usable).orElse(Draft.NEW);
        return loaded;
    }

    /** The draft under the cookie, also one that was filed. */
    Optional<Draft> stored() {
        return token().flatMap(token -> drafts.find(Tokens.hash(token)));
    }

    /** The complaint that was filed from the draft. */
    Optional<Complaint> filed() {
        return stored().map(Draft::complaintId).map(complaints::byId);
    }

    /** The complaint that is being changed, while it can be. */
    Optional<Complaint> amended() {
        return filed().filter(amendment::open);
    }

    /** Keeps what was typed on a page; the cookie must go with the response. */
    NewCookie keep(Step step, Map<String, List<String>> typed) {
        var token = read().savedAt() == null ? Tokens.random() : token().orElseThrow();
        loaded = drafts.keep(Tokens.hash(token), step::has, typed);
        return cookies.make(Cookies.DRAFT, token, (int) Drafts.KEPT.toSeconds());
    }

    /** The hash under which the draft and its evidence are stored, or empty when nothing was kept yet. */
    Optional<byte[]> hash() {
        return read().savedAt() == null ? Optional.empty() : token().map(Tokens::hash);
    }

    void discard() {
        token().map(Tokens::hash).ifPresent(drafts::discard);
    }

    /** The hash of the cookie's token, whether or not anything is kept under it. */
    Optional<byte[]> tokenHash() {
        return token().map(Tokens::hash);
    }

    /** A cookie that forgets the draft on this device. */
    NewCookie forget() {
        return cookies.make(Cookies.DRAFT, "", 0);
    }

    private boolean usable(Draft draft) {
        var id = draft.complaintId();
        return id == null || amendment.open(complaints.byId(id));
    }

    private Optional<String> token() {
        var sent = request.getCookies();
        if (sent == null) return Optional.empty();
        return Arrays.stream(sent)
                .filter(cookie -> cookie.getName().equals(Cookies.DRAFT))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
