package org.huiyin.web.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyin.platform.Settings;

/**
 * Says to the browser what an answer of the portal never does: run foreign or inline code, be framed, leak where one came from.
 * What a resource says itself comes later and wins. And shows the figures of operation to those who operate only.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class Porch extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private final transient Settings settings = new Settings();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        sayWhatIsSafe(response);
        if (isFigures(request) && !Caller.operates(request, settings)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private void sayWhatIsSafe(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Not "no-referrer": with it a browser sends "Origin: null" along with our own forms, and older ones send
        // nothing better.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=(), interest-cohort=()");
        response.setHeader("Content-Security-Policy", POLICY);
        // Nothing personal may stay in a cache of a shared computer; assets set their own.
        response.setHeader("Cache-Control", "no-store");
        // Only for this host: what else lives under its domain may not be ours to decide on.
        if (settings.encrypted()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }

    /** By the path that the server found the servlet by, however the address spelled it. */
    private static boolean isFigures(HttpServletRequest request) {
        return request.getContextPath().isEmpty() && request.getServletPath().equals("/metrics");
    }
}
