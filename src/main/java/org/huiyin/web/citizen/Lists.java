package org.huiyin.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.complaint.Taxonomy;
import org.huiyin.platform.Words;
import org.huiyin.unit.Level;
import org.huiyin.unit.Region;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.OptionGroup;
import org.huiyin.web.form.OptionGroup.Option;

/** What one can choose from while filing: regions, kinds of problem, fields, what they were doing. */
@ApplicationScoped
public class Lists {

    @Inject
    Taxonomy taxonomy;

    @Inject
    Units units;

    /** Every city with what lies in it; the province stands last, for its own units and for those who cannot say. */
    List<OptionGroup> regions(Words words) {
        var regions = units.regions();
        var groups = new ArrayList<OptionGroup>();
        for (var city : regions) {
            if (city.level() != Level.CITY) continue;
            var options = new ArrayList<Option>();
            within(city, regions, "", options, words);
            options.add(new Option(city.code(), words.text("filing.region.city", city.name(words.english()))));
            groups.add(new OptionGroup(city.name(words.english()), options));
        }
        var tops = regions.stream()
                .filter(region -> region.level() == Level.PROVINCE)
                .map(region ->
                        new Option(region.code(), words.text("filing.region.province", region.name(words.english()))))
                .toList();
        groups.add(new OptionGroup(null, tops));
        return groups;
    }

    private static void within(Region above, List<Region> all, String indent, List<Option> options, Words words) {
        for (var region : all) {
            if (!Objects.equals(region.parentCode(), above.code())) continue;
            options.add(new Option(region.code(), indent + region.name(words.english())));
            within(region, all, indent + "\u3000", options, words);
        }
    }

    /** The problems in the words of those who have them; what only staff may choose is left out. */
    List<OptionGroup> categories(Words words) {
        return taxonomy.families().stream()
                .map(family -> new OptionGroup(
                        family.entry().plain(words.english()),
                        family.categories().stream()
                                .filter(entry -> !entry.staffOnly())
                                .map(entry -> new Option(entry.code(), entry.plain(words.english())))
                                .toList()))
                .toList();
    }

    List<OptionGroup> sectors(Words words) {
        return List.of(new OptionGroup(
                null,
                taxonomy.sectors().stream()
                        .filter(entry -> !entry.staffOnly())
                        .map(entry -> new Option(entry.code(), entry.plain(words.english())))
                        .toList()));
    }

    List<Choice> actionKinds(Words words) {
        return taxonomy.actionKinds().stream()
                .map(entry -> Choice.of(entry.code(), entry.plain(words.english())))
                .toList();
    }

    /** The plain words of a code, or the code itself. */
    String plain(String code, Words words) {
        return taxonomy.find(code).map(entry -> entry.plain(words.english())).orElse(code);
    }

    String region(String code, Words words) {
        return units.findRegion(code)
                .map(region -> region.name(words.english()))
                .orElse("");
    }

    /** Units whose name holds the text, or all of the region when there is no text. */
    List<Option> units(String text, String regionCode, Words words) {
        var found = text.isBlank() ? units.in(regionCode) : units.named(text.strip(), regionCode, 20);
        return found.stream()
                .map(unit -> new Option(unit.code(), unit.name(words.english())))
                .toList();
    }

    /** The row with the unit behind it, if the name names exactly one. */
    Accusation recognised(Accusation row, String regionCode) {
        if (row.unitText().isEmpty()) return row;
        return units.called(row.unitText(), regionCode)
                .map(unit -> row.about(unit.code(), row.unitText()))
                .orElse(row);
    }

    /** The row with the full name of the unit that was chosen. */
    Accusation chosen(Accusation row, Words words) {
        return units.find(row.unitCode())
                .map(unit -> row.about(unit.code(), unit.name(words.english())))
                .orElse(row.about("", row.unitText()));
    }
}
