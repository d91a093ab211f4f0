package org.huiyin.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole course that cases can take, as a picture, and where one of them stands in it.
 *
 * @param onward where it can go from here and by which acts, in words
 */
public record CourseView(int width, int height, List<Stop> stops, List<Way> ways, List<String> onward) {

    public CourseView {
        stops = List.copyOf(stops);
        ways = List.copyOf(ways);
        onward = List.copyOf(onward);
    }

    /**
     * A status; {@code x} and {@code y} are the middle of its box.
     *
     * @param lines its name, broken where it is long
     */
    public record Stop(int x, int y, List<String> lines, boolean here) {

        public static final int WIDTH = 106;
        public static final int HEIGHT = 38;

        public int left() {
            return x - WIDTH / 2;
        }

        public int top() {
            return y - HEIGHT / 2;
        }

        /** The baseline of the n-th line. */
        public int baseline(int nth) {
            return y + 4 + (lines.size() == 1 ? 0 : nth == 0 ? -7 : 8);
        }
    }

    /**
     * From one status to another.
     *
     * @param state {@code onward} where it leads on from here, or null
     */
    public record Way(String path, @Nullable String state) {}
}
