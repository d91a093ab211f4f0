package org.huiyin.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.CourseView.Stop;
import org.huiyin.web.desk.CourseView.Way;

/**
 * Draws the course of cases (rules D1, D3). The ways come from {@link ComplaintStatus#next} itself, so the picture cannot tell
 * anything else than what the portal does; only the places of the boxes are said here.
 */
record CoursePlan(ComplaintStatus here, Words words) {

    private static final int COLUMN = 60;
    private static final int ROW = 84;
    private static final int MARGIN = 8;

    /** How far a way bows over the row that it leads along. */
    private static final int BOW = 32;

    /** Longer names are broken; a Han character takes about two places. */
    private static final int LINE = 15;

    /** Where a box stands: the middle row is the straight road, and a column is half a box wide. */
    private record Place(int column, int row) {

        int x() {
            return MARGIN + Stop.WIDTH / 2 + column * COLUMN;
        }

        int y() {
            return BOW + Stop.HEIGHT / 2 + row * ROW;
        }
    }

    private static Place place(ComplaintStatus status) {
        return switch (status) {
            case SUPPLEMENT_REQUIRED -> new Place(0, 0);
            case REHANDLING -> new Place(8, 0);
            case UNDER_RECHECK -> new Place(11, 0);
            case SUBMITTED -> new Place(0, 1);
            case ACCEPTED -> new Place(2, 1);
            case ASSIGNED -> new Place(4, 1);
            case HANDLING -> new Place(6, 1);
            case PENDING_REVIEW -> new Place(8, 1);
            case REPLIED -> new Place(10, 1);
            case RECTIFYING -> new Place(12, 1);
            case STRUCK_OFF -> new Place(14, 1);
            case NOT_ACCEPTED -> new Place(0, 2);
            case TRANSFERRED_OUT -> new Place(2, 2);
            case WITHDRAWN -> new Place(6, 2);
            case PENDING_LEDGER -> new Place(8, 2);
            case CLOSED -> new Place(11, 2);
            case UNDER_OBJECTION -> new Place(1, 3);
            case MERGED -> new Place(4, 2);
        };
    }

    CourseView view() {
        var all = Arrays.asList(ComplaintStatus.values());
        var corner = new Place(
                all.stream().mapToInt(status -> place(status).column()).max().orElseThrow(),
                all.stream().mapToInt(status -> place(status).row()).max().orElseThrow());
        return new CourseView(
                corner.x() + Stop.WIDTH / 2 + MARGIN,
                corner.y() + Stop.HEIGHT / 2 + MARGIN,
                all.stream().map(this::stop).toList(),
                ways(all),
                acts(here).entrySet().stream()
                        .map(way -> words.text("course.onward", name(way.getKey()), names(way.getValue())))
                        .toList());
    }

    private Stop stop(ComplaintStatus status) {
        return new Stop(place(status).x(), place(status).y(), lines(name(status)), status == here);
    }

    private List<Way> ways(List<ComplaintStatus> all) {
        var ways = new ArrayList<Way>();
        for (var from : all)
            for (var to : acts(from).keySet())
                ways.add(new Way(path(place(from), place(to)), from == here ? "onward" : null));
        ways.sort((one, other) -> Boolean.compare(one.state() != null, other.state() != null)); // what matters on top
        return ways;
    }

    /** The statuses that follow one, each with the acts that lead there. */
    private static Map<ComplaintStatus, List<Act>> acts(ComplaintStatus from) {
        return Arrays.stream(Act.values())
                .filter(act -> from.next(act).filter(to -> to != from).isPresent())
                .collect(Collectors.groupingBy(
                        act -> from.next(act).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Straight to the next box of the road; in a bow over the road where it leads further or back; else from row to row. */
    private static String path(Place from, Place to) {
        var half = Stop.HEIGHT / 2;
        if (from.row() == to.row() && to.column() - from.column() == 2)
            return "M%d %dH%d".formatted(from.x() + Stop.WIDTH / 2, from.y(), to.x() - Stop.WIDTH / 2 - 3);
        if (from.row() == to.row()) {
            var top = from.y() - half;
            return "M%d %dC%d %d %d %d %d %d"
                    .formatted(
                            from.x() + 18,
                            top,
                            from.x() + 18,
                            top - BOW + 4,
                            to.x() - 18,
                            top - BOW + 4,
                            to.x() - 18,
                            top - 3);
        }
        var down = to.row() > from.row() ? 1 : -1;
        var shift = 9 * down; // there and back beside each other
        var start = from.y() + half * down;
        var end = to.y() - (half + 3) * down;
        var middle = (start + end) / 2;
        return "M%d %dC%d %d %d %d %d %d"
                .formatted(
                        from.x() + shift, start, from.x() + shift, middle, to.x() + shift, middle, to.x() + shift, end);
    }

    private String names(List<Act> acts) {
        return acts.stream()
                .map(act -> words.text("complaint.act." + act.name()))
                .collect(Collectors.joining(words.text("desk.and")));
    }

    private String name(ComplaintStatus status) {
        return words.text("complaint.status." + status.name());
    }

    private List<String> lines(String name) {
        var room = words.english() ? LINE : LINE / 2;
        if (name.length() <= room) return List.of(name);
        var middle = name.length() / 2;
        var best = -1;
        for (var at = 0; at < name.length(); at++) {
            var breakable = name.charAt(at) == ' ' || name.charAt(at) == '\uff0c';
            if (breakable && (best < 0 || Math.abs(at - middle) < Math.abs(best - middle))) best = at;
        }
        if (best < 0) return List.of(name);
        return List.of(
                name.substring(0, best + 1).strip(), name.substring(best + 1).strip());
    }
}
