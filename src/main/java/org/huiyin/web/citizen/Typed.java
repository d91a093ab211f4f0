package org.huiyin.web.citizen;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed on one page, field by field. */
final class Typed {

    /** More values than this no field has. */
    private static final int MOST = 20;

    private Typed() {}

    /** The fields of the page, other names left out. Browsers send line ends as two characters, which would count twice. */
    static Map<String, List<String>> on(Step step, MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, List<String>>();
        form.forEach((name, values) -> {
            if (step.has(name))
                typed.put(name, values.stream().limit(MOST).map(Typed::clean).toList());
        });
        return typed;
    }

    static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "");
    }
}
