package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;
import org.huiyin.web.form.OptionGroup;

/** Units and regions to choose from. */
@ApplicationScoped
public class UnitOptions {

    private static final int DISSOLVED = 200;

    @Inject
    Units units;

    public List<OptionGroup> regions(Words words) {
        var options = units.regions().stream()
                .map(region ->
                        new OptionGroup.Option(region.code(), region.code() + " " + region.name(words.english())))
                .toList();
        return List.of(new OptionGroup(null, options));
    }

    /** By region, and then those that were dissolved of late: what they did can still be complained about. */
    public List<OptionGroup> respondents(Words words) {
        var groups = new ArrayList<>(units(words));
        var gone = units.dissolved(DISSOLVED).stream()
                .map(unit -> new OptionGroup.Option(unit.code(), unit.name(words.english())))
                .toList();
        if (!gone.isEmpty()) groups.add(new OptionGroup(words.text("admin.units.dissolved"), gone));
        return groups;
    }

    /** By region. */
    public List<OptionGroup> units(Words words) {
        var groups = new LinkedHashMap<String, List<OptionGroup.Option>>();
        for (var unit : units.all())
            groups.computeIfAbsent(unit.regionCode(), region -> new ArrayList<>())
                    .add(new OptionGroup.Option(unit.code(), unit.name(words.english())));
        return groups.entrySet().stream()
                .map(entry -> new OptionGroup(units.region(entry.getKey()).name(words.english()), entry.getValue()))
                .toList();
    }
}
