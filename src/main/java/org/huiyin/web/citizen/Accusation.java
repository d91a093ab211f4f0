package org.huiyin.web.citizen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.intake.Draft;
import org.huiyin.complaint.intake.FileComplaint;
import org.jspecify.annotations.Nullable;

/**
 * Whom it is about, as typed on the second page: a unit of the list or in one's own words, an officer if known.
 *
 * @param unitCode empty unless a unit of the list was chosen
 */
public record Accusation(String unitCode, String unitText, String officerName, String credentialNo) {

    static final Accusation NONE = new Accusation("", "", "", "");

    /** The most that one report may name. */
    static final int MOST = 10;

    static List<Accusation> in(Draft draft) {
        var found = new ArrayList<Accusation>();
        for (var i = 0; i < MOST; i++) {
            var row = "respondents[" + i + "].";
            found.add(new Accusation(
                    draft.value(row + "unitCode"),
                    draft.value(row + "unitText").strip(),
                    draft.value(row + "officerName").strip(),
                    draft.value(row + "credentialNo").strip()));
        }
        return found.stream().filter(one -> !one.equals(NONE)).toList();
    }

    /** The rows as fields again, without gaps. */
    static Map<String, List<String>> fields(List<Accusation> rows) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < rows.size(); i++) {
            var row = "respondents[" + i + "].";
            fields.put(row + "unitCode", List.of(rows.get(i).unitCode()));
            fields.put(row + "unitText", List.of(rows.get(i).unitText()));
            fields.put(row + "officerName", List.of(rows.get(i).officerName()));
            fields.put(row + "credentialNo", List.of(rows.get(i).credentialNo()));
        }
        return fields;
    }

    Accusation about(String code, String name) {
        return new Accusation(code, name, officerName, credentialNo);
    }

    /** Whether anything was written in this row. */
    boolean says() {
        return !equals(NONE);
    }

    FileComplaint.Accused accused() {
        var listed = !unitCode.isEmpty();
        return new FileComplaint.Accused(
                orNull(unitCode), listed ? null : orNull(unitText), orNull(officerName), orNull(credentialNo));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
