package org.huiyin.web.desk;

import java.util.List;
import org.huiyin.web.form.LightView;

/**
 * What is about to turn red, what has, and who holds it.
 *
 * @param asOf the moment at which it was read
 * @param soon the cases that turn red next, the first due first
 * @param late the cases that are red, the longest late first
 * @param days how many cases have their last day on which of the next working days
 */
public record OutlookView(DeskFrame desk, String asOf, Part soon, Part late, List<Load> loads, Days days) {

    /**
     * Some cases of a list.
     *
     * @param all how many there are, shown or not
     * @param address where all of them are listed
     */
    public record Part(long all, List<InboxView.Line> lines, String address) {

        public boolean whole() {
            return lines.size() >= all;
        }
    }

    /** What one holder has in hand, in the lights that ask for attention and in all. */
    public record Load(String holder, String unit, long open, List<Count> counts) {}

    /** {@code light} says in words and colour what {@code number} counts. */
    public record Count(LightView light, long number) {}

    /**
     * A chart with a column for each day.
     *
     * @param finding what the chart shows, as its title
     */
    public record Days(String finding, List<Column> columns, int width) {

        public static final int HEIGHT = 120;
    }

    /** @param height of the column in units of the chart */
    public record Column(String day, long cases, int x, int height) {

        public static final int WIDTH = 44;
    }
}
