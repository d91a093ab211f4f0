package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;

/**
 * The holiday years.
 *
 * @param years those that are known, the one that is shown among them
 * @param imports the last imports, newest first
 */
public record CalendarPage(DeskFrame desk, List<Year> years, YearView shown, List<ImportLine> imports) {

    public CalendarPage {
        years = List.copyOf(years);
        imports = List.copyOf(imports);
    }

    /** One year to choose. */
    public record Year(String year, String state, boolean official, boolean shown) {}

    /** One import; {@code path} leads to it. */
    public record ImportLine(String year, String when, String who, String progress, String path) {}
}
