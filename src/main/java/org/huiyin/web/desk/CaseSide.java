package org.huiyin.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a case.
 *
 * @param acts what may be done now, the expected act first
 * @param equal whether none of them is expected before the others
 * @param turn whose turn it is; said in any case
 * @param why why this person can do nothing now, or null
 */
public record CaseSide(
        List<ActLink> acts,
        boolean equal,
        String turn,
        @Nullable String why,
        List<Accused> respondents,
        Person complainant) {

    /**
     * An act on offer.
     *
     * @param name of its words and its address, such as {@code supplement-request}
     * @param atOnce done with one button, without a page of its own
     */
    public record ActLink(String name, String path, boolean atOnce) {}

    /** A unit complained about, with the officer where one was named. */
    public record Accused(String unit, String officer) {}

    /** How the complainant appears; whether this person may look at the sealed identity. */
    public record Person(String type, String mode, String means, boolean mayLook) {}
}
