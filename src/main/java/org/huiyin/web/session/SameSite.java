package org.huiyin.web.session;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.huiyin.platform.Refusal;

/**
 * Refuses changes that another site's page asks for in a visitor's name, by Fetch Metadata and Origin. Programs send neither
 * header and carry no cookie that a page could borrow.
 */
@Provider
@PreMatching
@Priority(100)
public class SameSite implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) return;
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site)) throw new Refusal.NotYours("session.crossSite");
        if (site != null) return; // the browser vouches for it; Origin is for those that cannot
        var origin = request.getHeaderString("Origin");
        if (origin != null && !sameHost(origin, request.getHeaderString("Host")))
            throw new Refusal.NotYours("session.crossSite");
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
