package org.huiyin.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.intake.Draft;
import org.huiyin.platform.Words;
import org.huiyin.web.form.OptionGroup.Option;
import org.jspecify.annotations.Nullable;

/** The rows of the second page: from what was typed to units of the list, and back to the page. */
@ApplicationScoped
public class Rows {

    @Inject
    Lists lists;

    /** The fields of the page with every name resolved that names one unit, and without the row that is to go. */
    Map<String, List<String>> read(MultivaluedMap<String, String> form, Words words) {
        var typed = Typed.on(Step.WHOM, form);
        var region = first(form, "regionCode");
        var kept = new ArrayList<Accusation>();
        for (var i = 0; i < Accusation.MOST; i++) {
            if (Integer.toString(i).equals(form.getFirst("remove"))) continue;
            var row = resolved(row(form, i), first(form, "respondents[" + i + "].shown"), region, words);
            if (row.says()) kept.add(row);
        }
        var fields = new LinkedHashMap<String, List<String>>(Accusation.fields(kept));
        if (typed.containsKey("regionCode")) fields.put("regionCode", List.of(region));
        if (typed.containsKey("unitUnknown")) fields.put("unitUnknown", List.of("on"));
        return fields;
    }

    /** A choice holds only for the name beside which it was offered: whoever changed the name since means another unit. */
    private Accusation resolved(Accusation row, String shown, String region, Words words) {
        var unchanged = row.unitText().equals(shown.strip());
        if (unchanged && !row.unitCode().isEmpty()) return lists.chosen(row, words);
        if (unchanged) return row.about("", row.unitText());
        return lists.recognised(row.about("", row.unitText()), region);
    }

    private static Accusation row(MultivaluedMap<String, String> form, int i) {
        var name = "respondents[" + i + "].";
        return new Accusation(
                first(form, name + "unitCode"),
                first(form, name + "unitText").strip(),
                first(form, name + "officerName").strip(),
                first(form, name + "credentialNo").strip());
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : Typed.clean(value);
    }

    /** Where to go when the button was not the one that continues. */
    @Nullable
    String detour(MultivaluedMap<String, String> form, int rows) {
        if (form.containsKey("later")) return "/file";
        if (form.containsKey("add")) return "/file/whom?rows=" + (rows + 1) + "#respondents-" + rows + "-unitText";
        if (form.containsKey("remove")) return "/file/whom";
        var find = form.getFirst("find");
        if (find == null || !find.matches("[0-9]")) return null;
        return "/file/whom?rows=" + (Integer.parseInt(find) + 1) + "&find=" + find + "#respondents-" + find + "-found";
    }

    List<WhomPage.Row> views(Draft draft, int find, int shown, Words words) {
        var rows = Accusation.in(draft);
        var views = new ArrayList<WhomPage.Row>();
        var count = Math.min(Accusation.MOST, Math.max(Math.max(1, shown), rows.size()));
        for (var i = 0; i < count; i++) {
            var row = i < rows.size() ? rows.get(i) : Accusation.NONE;
            views.add(view(i, row, i == find, draft.value("regionCode"), words));
        }
        return views;
    }

    private WhomPage.Row view(int i, Accusation row, boolean find, String region, Words words) {
        var chosen = row.unitCode().isEmpty() ? "" : row.unitText();
        var candidates = find ? lists.units(row.unitText(), region, words) : List.<Option>of();
        return new WhomPage.Row("respondents[" + i + "]", i + 1, chosen, find, candidates);
    }
}
