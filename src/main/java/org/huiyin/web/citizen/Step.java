package org.huiyin.web.citizen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The five pages of filing, one thing each, and which fields belong to which. */
enum Step {
    WHO(
            "complainantType",
            "identityMode",
            "complainant",
            "complainant\\.name",
            "complainant\\.uscc",
            "complainant\\.phone",
            "complainant\\.email"),
    WHOM("regionCode", "respondents(\\[[0-9]](\\.(unitCode|unitText|officerName|credentialNo))?)?", "unitUnknown"),
    WHAT(
            "subject",
            "narrative",
            "primaryCategory",
            "otherCategories",
            "actionKind",
            "sector",
            "occurredOn",
            "place",
            "amountInvolved",
            "requests(\\[[0-9]+])?"),
    EVIDENCE("file"),
    CHECK("noticeRead");

    private static final int MANY = 100;

    private final List<Pattern> fields;

    /** The fields in the order in which they stand on the page. */
    Step(String... fields) {
        this.fields = Stream.of(fields).map(Pattern::compile).toList();
    }

    /** Whether a field, or what is wrong with it, belongs to this page. */
    boolean has(String field) {
        return placeOnPage(field) < fields.size();
    }

    /** Orders fields as one meets them on the way through the pages. */
    static int place(String field) {
        var step = of(field);
        return step.ordinal() * MANY + step.placeOnPage(field);
    }

    private int placeOnPage(String field) {
        var plain = field.replace(".<list element>", "");
        var place = 0;
        while (place < fields.size() && !fields.get(place).matcher(plain).matches()) place++;
        return place;
    }

    /** The page of a field; what no page knows is shown on the last. */
    static Step of(String field) {
        return Arrays.stream(values())
                .filter(step -> step.has(field))
                .findFirst()
                .orElse(CHECK);
    }

    String path() {
        return "/file/" + key();
    }

    /** Its name in addresses and message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int number() {
        return ordinal() + 1;
    }

    /** The page after this one; the last stays. */
    Step next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    String back() {
        return ordinal() == 0 ? "/file" : values()[ordinal() - 1].path();
    }
}
