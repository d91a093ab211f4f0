package org.huiyin.web.citizen;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** A response with a cookie. */
final class Moves {

    private Moves() {}

    static Response with(NewCookie cookie, Response response) {
        return Response.fromResponse(response).cookie(cookie).build();
    }
}
