package org.huiyin.web.desk.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.Remaining;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.supervision.suggestion.ExternalSuggestion;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.LightView;

/** The clock of a suggestion in words. */
@ApplicationScoped
class SuggestionClockWords {

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    LightView light(ExternalSuggestion each, Words words) {
        return each.repliedOn().isPresent()
                ? LightView.stopped(each.met(), words)
                : LightView.of(each.light(clock.today(), calendars.current()), words);
    }

    String remaining(ExternalSuggestion each, Words words) {
        var replied = each.repliedOn();
        if (replied.isPresent())
            return words.text("suggestion.replied.on", new Dates(words, clock.today()).day(replied.get()));
        var remaining = Remaining.of(each.dueAt(), clock.today(), calendars.current());
        return words.text(remaining.key(), remaining.workingDays());
    }
}
