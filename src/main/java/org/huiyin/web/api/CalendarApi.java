package org.huiyin.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Refusal;

/** The days off and make-up working days that clocks are counted on. */
@Path("api/v1/calendar")
@Produces("application/json")
@PermitAll
@RequestScoped
@Tag(name = "deadlines")
public class CalendarApi {

    @Inject
    Calendars calendars;

    @GET
    @Path("{year: \\d\\d\\d\\d}")
    @Operation(
            summary = "Days off and make-up working days of a year",
            description =
                    "status: OFFICIAL, or PROJECTED from the statutory days while the State Council has not published the year")
    public JsonObject year(@PathParam("year") int year) {
        try {
            return calendars.year(year).json();
        } catch (IllegalArgumentException unknown) {
            throw new Refusal.Unknown("platform.http.404");
        }
    }
}
