package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.huiyin.account.Actor;
import org.huiyin.complaint.time.AskLedger;
import org.huiyin.complaint.time.LedgerDecision;
import org.huiyin.complaint.time.LedgerReport;
import org.huiyin.complaint.time.LedgerRequest;
import org.huiyin.complaint.time.ReportLedger;
import org.huiyin.platform.Clock;

/** What cannot be finished in time in the lives of others. */
@ApplicationScoped
class LedgerDeeds {

    @Inject
    LedgerRequest request;

    @Inject
    LedgerDecision decision;

    @Inject
    LedgerReport report;

    void perform(Step step, Actor actor, String number) {
        var told = step.life().drive().getJsonObject("ledger");
        switch (step.act()) {
            case LEDGER_REQUEST ->
                request.ask(
                        actor,
                        number,
                        new AskLedger(
                                told.getString("reason"),
                                told.getString("measures"),
                                told.getString("plan"),
                                expected(step, told)));
            case LEDGER -> decision.approve(actor, number);
            case LEDGER_UPDATE ->
                report.report(
                        actor,
                        number,
                        new ReportLedger(told.getString("progress"), told.getString("nextStep"), expected(step, told)));
            default -> throw new IllegalArgumentException(step.act() + " is not of the ledger");
        }
    }

    private static LocalDate expected(Step step, JsonObject told) {
        return Clock.dayOf(step.at()).plusDays(told.getInt("expectedInDays"));
    }
}
