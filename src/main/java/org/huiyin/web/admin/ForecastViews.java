package org.huiyin.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import org.huiyin.complaint.calendar.Forecast;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.deadline.HolidayNotice;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.DeskFrame;

/** Makes a forecast readable. */
@ApplicationScoped
class ForecastViews {

    @Inject
    DeadlineRules rules;

    @Inject
    YearViews years;

    ForecastPage page(HolidayNotice notice, Forecast forecast, DeskFrame desk) {
        var words = desk.frame().words();
        return new ForecastPage(
                desk,
                notice,
                forecast.year().hash(),
                years.of(forecast.year(), words.text("admin.calendar.notYet"), words),
                forecast.open(),
                moves(words.text("admin.calendar.all"), forecast.total(), words),
                forecast.byClock().entrySet().stream()
                        .map(kind -> moves(name(kind.getKey(), words), kind.getValue(), words))
                        .toList(),
                forecast.changes().stream().map(change -> change(change, words)).toList());
    }

    private static ForecastPage.Moves moves(String name, Forecast.Moves moves, Words words) {
        var numbers = NumberFormat.getIntegerInstance(words.locale());
        return new ForecastPage.Moves(
                name, numbers.format(moves.later()), numbers.format(moves.mostDays()), numbers.format(moves.kept()));
    }

    private ForecastPage.Change change(Forecast.Change change, Words words) {
        var movement = change.movement();
        return new ForecastPage.Change(
                name(change.clock(), words),
                NumberFormat.getIntegerInstance(words.locale()).format(change.clocks()),
                words.day(movement.promised()),
                words.day(movement.counted()),
                movement.kept(),
                movement.kept()
                        ? words.text("admin.calendar.keeps")
                        : words.text("admin.calendar.moves", movement.days()));
    }

    private String name(ClockCode clock, Words words) {
        return rules.of(clock, "").name(words.english());
    }
}
