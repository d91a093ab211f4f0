package org.huiyin.web.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says to the browser what a page of the portal never does: run foreign or inline code, be framed, leak where one came from. */
@Provider
public class SafetyHeaders implements ContainerResponseFilter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        // Not "no-referrer": with it a browser sends "Origin: null" along with our own forms, and older ones send
        // nothing better.
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "geolocation=(), camera=(), microphone=(), interest-cohort=()");
        if (!headers.containsKey("Content-Security-Policy")) headers.putSingle("Content-Security-Policy", POLICY);
        // Nothing personal may stay in a cache of a shared computer; assets set their own.
        if (!headers.containsKey("Cache-Control")) headers.putSingle("Cache-Control", "no-store");
    }
}
