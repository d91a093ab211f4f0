package org.huiyin.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.complaint.Taxonomy;
import org.huiyin.complaint.intake.NonAcceptanceReasons;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** The lists that a filing chooses from: units, regions, categories, sectors, kinds of action, reasons. */
@Path("api/v1")
@Produces("application/json")
@PermitAll
@RequestScoped
@Tag(name = "lists")
public class ListsApi {

    @Inject
    Units units;

    @Inject
    Taxonomy taxonomy;

    @Inject
    NonAcceptanceReasons reasons;

    @GET
    @Path("units")
    @Operation(summary = "All units that exist today")
    public JsonArray units() {
        var list = Json.createArrayBuilder();
        units.all().forEach(unit -> list.add(json(unit)));
        return list.build();
    }

    @GET
    @Path("regions")
    @Operation(summary = "All regions")
    public JsonArray regions() {
        var list = Json.createArrayBuilder();
        units.regions()
                .forEach(region -> list.add(Json.createObjectBuilder()
                        .add("code", region.code())
                        .add("name", region.name(false))
                        .add("nameEn", region.name(true))
                        .add("level", region.level().name())));
        return list.build();
    }

    @GET
    @Path("taxonomy")
    @Operation(summary = "Categories, sectors, kinds of action, reasons for not accepting")
    public JsonObject taxonomy() {
        var families = Json.createArrayBuilder();
        taxonomy.families()
                .forEach(family -> families.add(json(family.entry()).add("categories", entries(family.categories()))));
        var codes = Json.createArrayBuilder();
        reasons.all()
                .forEach(reason -> codes.add(Json.createObjectBuilder()
                        .add("code", reason.code())
                        .add("reason", reason.reason(false))
                        .add("reasonEn", reason.reason(true))));
        return Json.createObjectBuilder()
                .add("families", families)
                .add("sectors", entries(taxonomy.sectors()))
                .add("actionKinds", entries(taxonomy.actionKinds()))
                .add("nonAcceptanceReasons", codes)
                .build();
    }

    private static JsonArrayBuilder entries(List<Taxonomy.Entry> entries) {
        var list = Json.createArrayBuilder();
        entries.forEach(entry -> list.add(json(entry)));
        return list;
    }

    private static JsonObjectBuilder json(Taxonomy.Entry entry) {
        return Json.createObjectBuilder()
                .add("code", entry.code())
                .add("name", entry.name())
                .add("nameEn", entry.nameEn())
                .add("plain", entry.plain())
                .add("plainEn", entry.plainEn())
                .add("staffOnly", entry.staffOnly());
    }

    private static JsonObjectBuilder json(Unit unit) {
        var json = Json.createObjectBuilder()
                .add("code", unit.code())
                .add("name", unit.name(false))
                .add("nameEn", unit.name(true))
                .add("nature", unit.nature().name())
                .add("level", unit.level().name())
                .add("regionCode", unit.regionCode());
        var parent = unit.parent();
        return parent == null ? json : json.add("parent", parent.code());
    }
}
