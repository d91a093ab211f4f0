package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;

/**
 * The units and regions that there are.
 *
 * @param find what the list is narrowed to; may be empty
 * @param total how many units there are
 * @param lines the units that are shown
 * @param more whether there are more than are shown
 * @param dissolved those that do not exist any more
 */
public record UnitsPage(
        DeskFrame desk,
        String find,
        int total,
        List<Line> lines,
        boolean more,
        List<Gone> dissolved,
        List<RegionLine> regions) {

    /** One unit; {@code mayEnd} is false for a supervision body, which is not dissolved here. */
    public record Line(String code, String name, String level, String nature, String above, boolean mayEnd) {}

    /** One unit that was dissolved, and the day. */
    public record Gone(String code, String name, String day) {}

    /** One region; {@code within} is the one that it lies in, or empty. */
    public record RegionLine(String code, String name, String level, String within) {}
}
