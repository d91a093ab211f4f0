package org.huiyin.web.desk.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.Remaining;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.supervision.credential.CredentialSuspension;
import org.huiyin.supervision.credential.NoticeClock;
import org.huiyin.supervision.credential.SuspensionStatus;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.LightView;
import org.jspecify.annotations.Nullable;

/** The clock of a notice, and how long a suspension lasts, in words. */
@ApplicationScoped
class NoticeClockWords {

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    LightView light(NoticeClock notice, Words words) {
        return LightView.of(notice.light(clock.today(), calendars.current()), words);
    }

    String remaining(NoticeClock notice, Words words) {
        var remaining = Remaining.of(notice.dueAt(), clock.today(), calendars.current());
        return words.text(remaining.key(), remaining.workingDays());
    }

    /** Until when it is in force; nothing before and after that. */
    String standing(CredentialSuspension each, Words words) {
        var until = each.endsOn();
        if (each.status() != SuspensionStatus.IN_FORCE || until.isEmpty()) return "—";
        return words.text("credential.until", new Dates(words, clock.today()).day(until.get()));
    }

    /** Of the decision, then of the notice; null for what was never decided or served. */
    CredentialPage.@Nullable Notice of(CredentialSuspension each, Words words) {
        var notice = each.owed().or(each::notice).orElse(null);
        var notified = each.notifiedAt();
        if (notice == null || notified.isEmpty() && !each.status().owed()) return null;
        var dates = new Dates(words, clock.today());
        var due = dates.day(notice.dueDay());
        var basis = notice.rule().basis(words.english());
        if (notified.isPresent()) {
            var served = dates.day(Clock.dayOf(notified.get()));
            var light = LightView.stopped(notice.met(notified.get()), words);
            return new CredentialPage.Notice(light, words.text("document.clock.stopped", served, due), basis);
        }
        var sentence = words.text("document.clock.runs", remaining(notice, words), due);
        return new CredentialPage.Notice(light(notice, words), sentence, basis);
    }
}
