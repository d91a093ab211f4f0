package org.huiyin.web.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.huiyin.account.Role;
import org.huiyin.account.Sessions;
import org.huiyin.platform.Links;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Settings;
import org.huiyin.web.edge.Caller;

/**
 * Finds out who is calling (cookie of the pages, bearer token of the programs) and holds the called method against its
 * {@link AllowedTo}. A method or class without one is open to everybody.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Gate implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servlet;

    @Inject
    Sessions sessions;

    @Inject
    Access access;

    @Inject
    Settings settings;

    @Inject
    Links links;

    @Override
    public void filter(ContainerRequestContext request) {
        access.from(Caller.address(servlet, settings));
        var account = token(request).flatMap(sessions::accountOf);
        account.ifPresent(access::signedIn);
        var needed = needed();
        if (needed.isEmpty()) return;
        if (account.isEmpty()) askToSignIn(request);
        else if (Arrays.stream(needed.get()).noneMatch(account.get().roles()::contains))
            throw new Refusal.NotYours("session.role");
    }

    private Optional<Role[]> needed() {
        var method = resource.getResourceMethod();
        var type = resource.getResourceClass();
        if (method == null || type == null) return Optional.empty();
        var own = method.getAnnotation(AllowedTo.class);
        var rule = own != null ? own : type.getAnnotation(AllowedTo.class);
        return Optional.ofNullable(rule).map(AllowedTo::value);
    }

    private void askToSignIn(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith("api/")) throw new Refusal.NotYours("session.required");
        var back = request.getMethod().equals("GET") ? request.getUriInfo().getPath() : "desk";
        var target = links.to("/sign-in?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        request.abortWith(Response.seeOther(URI.create(target)).build());
    }

    private static Optional<String> token(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7))
            return Optional.of(header.substring(7).strip());
        return Optional.ofNullable(request.getCookies().get(Cookies.SESSION)).map(cookie -> cookie.getValue());
    }
}
