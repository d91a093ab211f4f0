package org.huiyin.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.account.Sessions;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** Signing in and out as a program. */
@Path("api/v1/sessions")
@Produces("application/json")
@Consumes("application/json")
@PermitAll
@RequestScoped
@Tag(name = "sessions")
public class SessionsApi {

    @Inject
    Sessions sessions;

    @Inject
    Access access;

    @POST
    @Operation(
            summary = "Sign in",
            description = "{username, password}; the answer is {token}, to be sent as Authorization: Bearer")
    public Response signIn(@Nullable JsonObject json) {
        var body = JsonBody.of(json);
        var username = body.textOr("username", "");
        var password = body.textOr("password", "");
        body.done();
        var token = sessions.signIn(username, password, access.address());
        return Response.status(201)
                .entity(Json.createObjectBuilder().add("token", token).build())
                .build();
    }

    @DELETE
    @Operation(summary = "Sign out")
    public void signOut(@HeaderParam("Authorization") @Nullable String authorization) {
        if (authorization != null && authorization.startsWith("Bearer "))
            sessions.signOut(authorization.substring(7).strip());
    }
}
