package org.huiyin.supervision;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.huiyin.platform.Refusal;

/** Keeps numbers of cases out of what a unit reads: it could learn from one that there is a case (信访工作条例 art. 30). */
public final class CaseNumbers {

    /** However it is spaced. */
    private static final Pattern NUMBER = Pattern.compile("TS[0-9]{19}", Pattern.CASE_INSENSITIVE);

    private CaseNumbers() {}

    /** @throws Refusal.Invalid for the field when its text names a case */
    public static void mustNotBeNamed(String field, String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}]", "");
        if (NUMBER.matcher(plain).find()) throw new Refusal.Invalid(field, "document.text.caseNumber");
    }
}
