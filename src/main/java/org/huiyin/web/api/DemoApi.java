package org.huiyin.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.demo.DemoAccounts;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Settings;

/** Who can be signed in as in a demonstration; does not exist anywhere else. */
@Path("api/v1/demo")
@Produces("application/json")
@PermitAll
@RequestScoped
@Tag(name = "demo")
public class DemoApi {

    @Inject
    DemoAccounts accounts;

    @Inject
    Settings settings;

    @GET
    @Operation(summary = "The demo accounts, in demo mode only")
    public JsonArray accounts() {
        if (!settings.demo()) throw new Refusal.Unknown("platform.http.404");
        var list = Json.createArrayBuilder();
        accounts.all().forEach(person -> {
            var roles = Json.createArrayBuilder();
            person.roles().forEach(role -> roles.add(role.name()));
            list.add(Json.createObjectBuilder()
                    .add("username", person.username())
                    .add("name", person.name())
                    .add("roles", roles)
                    .add("unitCode", person.unitCode())
                    .add("unitName", person.unitName()));
        });
        return list.build();
    }
}
