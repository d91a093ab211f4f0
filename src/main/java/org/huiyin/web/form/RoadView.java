package org.huiyin.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a case stands, as a metro line: what is behind, "you are here", what is ahead; side tracks branch off a stop. */
public record RoadView(List<Stop> stops) {

    public RoadView {
        stops = List.copyOf(stops);
    }

    /** Whether the stop lies behind, is the present one, or ahead. */
    public enum Place {
        DONE,
        HERE,
        AHEAD
    }

    /**
     * @param note when, by when, or by whom; may be null
     * @param side what branches off here, such as the wait for supplements
     */
    public record Stop(String name, @Nullable String note, Place place, List<String> side) {

        public boolean done() {
            return place == Place.DONE;
        }

        public boolean here() {
            return place == Place.HERE;
        }
    }
}
