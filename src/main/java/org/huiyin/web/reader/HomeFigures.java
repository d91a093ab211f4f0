package org.huiyin.web.reader;

import java.text.NumberFormat;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.statistics.Figures;
import org.huiyin.web.form.Dates;
import org.huiyin.web.reader.HomePage.Item;

/** Says the public figures in words; a number below five is not told. */
record HomeFigures(Figures figures, Words words) {

    List<Item> items() {
        return List.of(
                new Item(words.text("home.figure.filed"), count(figures.filed())),
                new Item(words.text("home.figure.inTime"), rate()),
                new Item(words.text("home.figure.replied"), count(figures.replied())),
                new Item(words.text("home.figure.struckOff"), count(figures.struckOff())));
    }

    String since() {
        var day = Clock.dayOf(figures.at());
        var dates = new Dates(words, day);
        return words.text("home.figures.since", words.day(figures.from()), dates.day(day), dates.time(figures.at()));
    }

    private String count(long count) {
        if (!Figures.shown(count)) return words.text("home.figure.few", Figures.SMALLEST);
        return NumberFormat.getIntegerInstance(words.locale()).format(count);
    }

    private String rate() {
        if (!figures.rateShown()) return words.text("home.figure.none");
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(1);
        return format.format(figures.inTimePercent()) + "%";
    }
}
