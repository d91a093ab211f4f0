package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.Light;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxCounts;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxPage;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.LightView;
import org.huiyin.web.form.OptionGroup;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** Puts a list of the desk together. */
@RequestScoped
public class InboxViews {

    /** In the order in which they ask for attention. */
    private static final List<Light> LIGHTS =
            List.of(Light.SEVERELY_OVERDUE, Light.OVERDUE, Light.DUE_SOON, Light.NORMAL, Light.PAUSED);

    @Inject
    DeskFrames frames;

    @Inject
    Inbox inbox;

    @Inject
    Access access;

    @Inject
    Clock clock;

    InboxView view(InboxQuery query, String path) {
        var actor = access.actor();
        var desk = frames.frame(path);
        var words = desk.frame().words();
        var page = inbox.find(actor, query);
        var counts = query.list() == InboxList.CLOSED ? null : inbox.counts(actor, query.list());
        var lines = new InboxLines(new Dates(words, clock.today()));
        return new InboxView(
                desk,
                query.list().name().toLowerCase(Locale.ROOT),
                path,
                counts == null ? null : Long.valueOf(counts.all()),
                lines.dates().moment(clock.now()),
                counts == null ? List.of() : lights(counts, query, path, words),
                filter(query, words),
                page.rows().stream().map(lines::line).toList(),
                next(page, query, path),
                !Capacity.of(actor.roles()).isEmpty());
    }

    private static List<InboxView.LightCount> lights(InboxCounts counts, InboxQuery query, String path, Words words) {
        return LIGHTS.stream()
                .filter(light -> counts.of(light) > 0)
                .map(light -> new InboxView.LightCount(
                        LightView.of(light, words),
                        counts.of(light),
                        path + "?light=" + light.name() + "&status=" + name(query.status()),
                        light == query.light()))
                .toList();
    }

    private static InboxView.Filter filter(InboxQuery query, Words words) {
        var closed = query.list() == InboxList.CLOSED;
        return new InboxView.Filter(
                name(query.light()),
                name(query.status()),
                Arrays.stream(ComplaintStatus.values())
                        .filter(status -> status.terminal() == closed)
                        .map(status ->
                                new OptionGroup.Option(status.name(), words.text("complaint.status." + status.name())))
                        .toList(),
                query.after() != null);
    }

    private static @Nullable String next(InboxPage page, InboxQuery query, String path) {
        return page.next()
                .map(after ->
                        path + "?light=" + name(query.light()) + "&status=" + name(query.status()) + "&after=" + after)
                .orElse(null);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
