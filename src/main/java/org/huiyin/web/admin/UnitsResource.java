package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.account.Role;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Region;
import org.huiyin.unit.Unit;
import org.huiyin.unit.UnitNature;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.AllowedTo;

/** The list of units and regions. */
@Path("admin/units")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class UnitsResource {

    /** A province has some thousands; nobody reads further than this. */
    private static final int SHOWN = 200;

    @Inject
    Units units;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response page(@QueryParam("find") @DefaultValue("") String find) {
        var desk = frames.frame("/admin/units");
        var words = desk.frame().words();
        var all = units.all();
        var found = all.stream().filter(unit -> matches(unit, find.strip())).toList();
        return pages.ok(new StaticTemplates()
                .adminUnits(new UnitsPage(
                        desk,
                        find,
                        all.size(),
                        found.stream()
                                .limit(SHOWN)
                                .map(unit -> line(unit, words))
                                .toList(),
                        found.size() > SHOWN,
                        gone(words),
                        units.regions().stream()
                                .map(region -> line(region, words))
                                .toList())));
    }

    private List<UnitsPage.Gone> gone(Words words) {
        var dates = new Dates(words, clock.today());
        return units.dissolved(SHOWN).stream()
                .map(unit -> new UnitsPage.Gone(
                        unit.code(), unit.name(words.english()), dates.day(Objects.requireNonNull(unit.dissolvedOn()))))
                .toList();
    }

    private static boolean matches(Unit unit, String find) {
        return Stream.of(unit.code(), unit.name(false), unit.name(true))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(find.toLowerCase(Locale.ROOT)));
    }

    private static UnitsPage.Line line(Unit unit, Words words) {
        return new UnitsPage.Line(
                unit.code(),
                unit.name(words.english()),
                words.text("admin.level." + unit.level().name()),
                words.text("admin.nature." + unit.nature().name()),
                Stream.of(unit.parent(), unit.superior())
                        .filter(above -> above != null)
                        .map(above -> above.name(words.english()))
                        .distinct()
                        .collect(Collectors.joining(words.text("desk.and"))),
                unit.nature() != UnitNature.SUPERVISION_BODY);
    }

    private UnitsPage.RegionLine line(Region region, Words words) {
        var within = region.parentCode();
        return new UnitsPage.RegionLine(
                region.code(),
                region.name(words.english()),
                words.text("admin.level." + region.level().name()),
                within == null ? "" : units.region(within).name(words.english()));
    }
}
