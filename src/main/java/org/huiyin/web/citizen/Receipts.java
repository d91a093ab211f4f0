package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.QueryCodes;
import org.huiyin.complaint.intake.Amendment;
import org.huiyin.complaint.intake.DraftFiling;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Links;
import org.huiyin.unit.Units;
import org.huiyin.web.citizen.ReceiptPage.When;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Periods;

/** Writes the receipt of a complaint. */
@RequestScoped
public class Receipts {

    @Inject
    QueryCodes codes;

    @Inject
    DraftFiling drafts;

    @Inject
    Statements statements;

    @Inject
    Clocks clocks;

    @Inject
    DeadlineRules rules;

    @Inject
    Amendment amendment;

    @Inject
    Units units;

    @Inject
    Links links;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    /** Whether the code may still be shown: for ten minutes, in the browser that sent the report. */
    boolean open(Complaint complaint) {
        return clock.now().isBefore(complaint.filedAt().plus(Amendment.WINDOW));
    }

    ReceiptPage of(Complaint complaint, byte[] draftHash) {
        var words = pages.words();
        var dates = new Dates(words, clock.today());
        var changeable = amendment.open(complaint);
        var until = changeable ? dates.time(complaint.filedAt().plus(Amendment.WINDOW)) : "";
        return new ReceiptPage(
                pages.frame(),
                complaint.number(),
                codes.codeFor(drafts.keyOf(draftHash)).grouped().replace('-', ' '),
                units.byId(complaint.supervisionUnitId()).name(words.english()),
                words.day(Clock.dayOf(complaint.filedAt())) + " " + dates.time(complaint.filedAt()),
                complaint.matter().subject(),
                links.absolute("/track").replaceFirst("^https?://", ""),
                QrPath.of(links.absolute("/track?number=" + complaint.number())),
                whens(complaint, dates, until),
                until);
    }

    private List<When> whens(Complaint complaint, Dates dates, String until) {
        var words = dates.words();
        var whens = new ArrayList<When>();
        if (!until.isEmpty()) whens.add(new When(words.text("receipt.until", until), words.text("receipt.change")));
        clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C1)
                .map(deadline -> words.text("receipt.by", dates.day(deadline.dueDay())))
                .forEach(by -> whens.add(new When(by, words.text("receipt.answer"))));
        var period = rules.of(ClockCode.C3, complaint.regionCode()).period();
        var requests = statements.requests(complaint.id()).size();
        whens.add(new When(
                words.text("receipt.after", Periods.within(period, words)),
                requests == 0 ? words.text("receipt.reply") : words.text("receipt.reply.requests", requests)));
        return whens;
    }
}
