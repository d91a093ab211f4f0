package org.huiyin.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.RecountRun;
import org.huiyin.complaint.RecountRuns;
import org.huiyin.deadline.HolidayImport;
import org.huiyin.deadline.HolidayImports;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/** Makes imports readable: one in a line, or one on a page of its own. */
@ApplicationScoped
class ImportViews {

    @Inject
    HolidayImports imports;

    @Inject
    RecountRuns runs;

    @Inject
    Accounts accounts;

    @Inject
    YearViews years;

    @Inject
    Clock clock;

    CalendarPage.ImportLine line(HolidayImport one, Words words) {
        return new CalendarPage.ImportLine(
                Integer.toString(one.year()),
                words.moment(one.importedAt()),
                accounts.byId(one.importedBy()).name(),
                runs.of(one.id()).map(run -> progress(run, words)).orElse(""),
                "/admin/calendar/imports/" + one.id());
    }

    private String progress(RecountRun run, Words words) {
        if (run.finishedAt().isPresent()) return words.text("admin.calendar.recounted", run.later());
        return clock.now().isBefore(run.beginsAt())
                ? words.text("admin.calendar.recount.soon")
                : words.text("admin.calendar.recount.now", run.counted(), run.expected());
    }

    ImportPage page(HolidayImport one, DeskFrame desk) {
        var words = desk.frame().words();
        var run = runs.of(one.id());
        return new ImportPage(
                desk,
                years.of(one.content(), words),
                "/admin/calendar/imports/" + one.id(),
                words.moment(one.importedAt()),
                accounts.byId(one.importedBy()).name(),
                one.hash(),
                imports.newestOf(one.year())
                        .filter(newest -> newest.id() == one.id())
                        .isPresent(),
                run.map(found -> recounted(found, words)).orElse(null),
                run.map(found -> words.moment(found.beginsAt())).orElse(""));
    }

    private ImportPage.@Nullable Recounted recounted(RecountRun run, Words words) {
        var waiting = run.counted() == 0 && run.finishedAt().isEmpty();
        if (waiting) return null;
        return new ImportPage.Recounted(
                run.counted(),
                run.expected(),
                run.later(),
                run.mostDays(),
                run.kept(),
                run.finishedAt().map(words::moment).orElse(null));
    }
}
