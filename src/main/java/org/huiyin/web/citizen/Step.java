package org.huiyin.web.citizen;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The five pages of filing, one thing each, and which fields belong to which. */
enum Step {
    WHO("identityMode|complainantType|complainant(\\.(name|uscc|phone|email))?"),
    WHOM("regionCode|unitUnknown|respondents(\\[[0-9]](\\.(unitCode|unitText|officerName|credentialNo))?)?"),
    WHAT("primaryCategory|otherCategories|sector|actionKind|occurredOn|place|amountInvolved|subject|narrative|requests(\\[[0-9]+])?"),
    EVIDENCE("file"),
    CHECK("noticeRead");

    private final Pattern fields;

    Step(String fields) {
        this.fields = Pattern.compile(fields);
    }

    /** Whether a field, or what is wrong with it, belongs to this page. */
    boolean has(String field) {
        return fields.matcher(field.replace(".<list element>", "")).matches();
    }

    /** The page of a field; what no page knows is shown on the last. */
    static Step of(String field) {
        return Arrays.stream(values()).filter(step -> step.has(field)).findFirst().orElse(CHECK);
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
