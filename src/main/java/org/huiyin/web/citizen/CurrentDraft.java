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
import org.huiyin.complaint.intake.Tab;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
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

    private boolean elsewhere;

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

    /**
     * Keeps what was typed on a page; the cookie must go with the response. What another tab has kept there meanwhile stays, and {@link
     * #elsewhere} tells of it; what was typed here is still what {@link #read} shows.
     *
     * @param tab as the page sent it, or null
     */
    NewCookie keep(Step step, Map<String, List<String>> typed, @Nullable String tab) {
        var draft = read();
        var token = draft.savedAt() == null ? Tokens.random() : token().orElseThrow();
        var mark = tab == null ? Tab.UNKNOWN : Tab.read(tab);
        try {
            loaded = drafts.keep(Tokens.hash(token), step.key(), step::has, typed, mark);
        } catch (Refusal.NotNow refused) {
            if (!refused.key().equals(Drafts.ELSEWHERE)) throw refused;
            loaded = draft.with(step::has, typed);
            elsewhere = true;
        }
        return cookies.make(Cookies.DRAFT, token, (int) Drafts.KEPT.toSeconds());
    }

    /** What the page says when another tab has kept something else there; empty when all is well. */
    List<FieldError> elsewhere() {
        return elsewhere ? List.of(new FieldError("tab", Drafts.ELSEWHERE)) : List.of();
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
