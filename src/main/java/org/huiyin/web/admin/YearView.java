package org.huiyin.web.admin;

import java.util.List;

/**
 * One year as people read it.
 *
 * @param state official, or worked out from the statutory days
 * @param source the notice, or what stands for it
 * @param origin the shipped file, an import, or the portal itself
 * @param lines the holidays in the order of their days
 */
public record YearView(
        String year,
        boolean official,
        String state,
        String source,
        String origin,
        int workingDays,
        List<HolidayLine> lines) {

    public YearView {
        lines = List.copyOf(lines);
    }

    /**
     * One holiday as the notice words it.
     *
     * @param off from when to when; empty when only make-up days belong to it
     * @param days how many days off
     * @param work the make-up working days; empty when there are none
     */
    public record HolidayLine(String name, String off, int days, String work) {}
}
