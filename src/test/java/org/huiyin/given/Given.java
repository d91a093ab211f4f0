package org.huiyin.given;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.cohandling.CoOpinions;
import org.huiyin.complaint.cohandling.CoTaskGiving;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.exofficio.Clues;
import org.huiyin.complaint.exofficio.Continuation;
import org.huiyin.complaint.handling.Acknowledgement;
import org.huiyin.complaint.handling.Assignment;
import org.huiyin.complaint.handling.Evaluating;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.handling.Review;
import org.huiyin.complaint.intake.Acceptance;
import org.huiyin.complaint.intake.Filing;
import org.huiyin.complaint.intake.Material;
import org.huiyin.complaint.intake.NonAcceptance;
import org.huiyin.complaint.intake.RespondentIdentification;
import org.huiyin.complaint.intake.SupplementRequest;
import org.huiyin.complaint.intake.Supplementation;
import org.huiyin.complaint.intake.TransferOut;
import org.huiyin.complaint.intake.Withdrawal;
import org.huiyin.complaint.measure.MeasureRecord;
import org.huiyin.complaint.merging.Merging;
import org.huiyin.complaint.merging.Unmerging;
import org.huiyin.complaint.objection.Objecting;
import org.huiyin.complaint.objection.ObjectionDecision;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.complaint.recall.LeadReplacement;
import org.huiyin.complaint.recall.Recall;
import org.huiyin.complaint.recheck.RecheckDecision;
import org.huiyin.complaint.recheck.RecheckOpinion;
import org.huiyin.complaint.recheck.RecheckRequest;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.rectification.Rectification;
import org.huiyin.complaint.rectification.StrikeOff;
import org.huiyin.complaint.rectification.Verification;
import org.huiyin.complaint.recusal.CasePeople;
import org.huiyin.complaint.recusal.RecusalAsking;
import org.huiyin.complaint.recusal.RecusalDecision;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.complaint.referral.ReferralDecision;
import org.huiyin.complaint.referral.Referrals;
import org.huiyin.complaint.referral.Referring;
import org.huiyin.complaint.relapse.RelapseDecision;
import org.huiyin.complaint.relapse.RelapseReport;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.complaint.returning.ReturnDecision;
import org.huiyin.complaint.returning.Returning;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.complaint.time.ExtensionDecision;
import org.huiyin.complaint.time.ExtensionRequest;
import org.huiyin.complaint.time.LedgerDecision;
import org.huiyin.complaint.time.LedgerEnd;
import org.huiyin.complaint.time.LedgerReport;
import org.huiyin.complaint.time.LedgerRequest;
import org.huiyin.complaint.time.Resumption;
import org.huiyin.complaint.time.SuspensionDecision;
import org.huiyin.complaint.time.SuspensionRequest;
import org.huiyin.demo.DemoAccounts;
import org.huiyin.escalation.Claims;
import org.huiyin.escalation.EscalatedHandling;
import org.huiyin.escalation.EscalationRefusal;
import org.huiyin.escalation.FalseReporting;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Tokens;
import org.huiyin.unit.Unit;
import org.huiyin.unit.UnitImport;
import org.huiyin.unit.Units;

/** The cast and its cases. Everything is done through the acts; nothing is put into a table. */
@ApplicationScoped
public class Given {

    @Inject
    UnitImport units;

    @Inject
    DemoAccounts cast;

    @Inject
    Accounts accounts;

    @Inject
    Complaints complaints;

    @Inject
    Filing filing;

    @Inject
    SupplementRequest supplementRequest;

    @Inject
    HandlerChoice handlers;

    @Inject
    MeasureRecord measures;

    @Inject
    Supplementation supplementation;

    @Inject
    Acceptance acceptance;

    @Inject
    NonAcceptance nonAcceptance;

    @Inject
    RespondentIdentification identification;

    @Inject
    Withdrawal withdrawal;

    @Inject
    Assignment assignment;

    @Inject
    Acknowledgement acknowledgement;

    @Inject
    FirstContact contact;

    @Inject
    Referring referring;

    @Inject
    ReferralDecision referralDecision;

    @Inject
    Referrals referrals;

    @Inject
    CoTaskGiving coTaskGiving;

    @Inject
    CoOpinions coOpinions;

    @Inject
    CoTasks coTasks;

    @Inject
    ReplySubmission replySubmission;

    @Inject
    ExtensionRequest extensionRequest;

    @Inject
    ExtensionDecision extension;

    @Inject
    SuspensionRequest suspensionRequest;

    @Inject
    SuspensionDecision suspension;

    @Inject
    Resumption resumption;

    @Inject
    LedgerRequest ledgerRequest;

    @Inject
    LedgerDecision ledger;

    @Inject
    LedgerReport ledgerReport;

    @Inject
    LedgerEnd ledgerEnd;

    @Inject
    EscalatedHandling escalatedHandling;

    @Inject
    EscalationRefusal escalationRefusal;

    @Inject
    FalseReporting falseReporting;

    @Inject
    Claims claims;

    @Inject
    RelapseReport relapseReport;

    @Inject
    RelapseDecision relapseDecision;

    @Inject
    Relapses relapses;

    @Inject
    RecusalAsking recusalAsking;

    @Inject
    RecusalDecision recusalDecision;

    @Inject
    Recusals recusals;

    @Inject
    CasePeople casePeople;

    @Inject
    Bars bars;

    @Inject
    Units named;

    @Inject
    LeadTerms leads;

    @Inject
    Review review;

    @Inject
    Evaluating evaluating;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    RecheckRequest recheckRequest;

    @Inject
    RecheckOpinion recheckOpinion;

    @Inject
    RecheckDecision recheckDecision;

    @Inject
    Returning returning;

    @Inject
    ReturnDecision returnDecision;

    @Inject
    Returns returns;

    @Inject
    Recall recall;

    @Inject
    LeadReplacement leadReplacement;

    @Inject
    TransferOut transferOut;

    @Inject
    Rectification rectification;

    @Inject
    Verification verification;

    @Inject
    StrikeOff strikeOff;

    @Inject
    Material material;

    @Inject
    Mergers mergers;

    @Inject
    Continuation continuation;

    @Inject
    Clues clues;

    @Inject
    Merging merging;

    @Inject
    Unmerging unmerging;

    @Inject
    Objecting objecting;

    @Inject
    ObjectionDecision objectionDecision;

    @Inject
    Objections objections;

    @Inject
    Replies replies;

    @Inject
    Rechecks rechecks;

    @Inject
    Problems problems;

    @Inject
    PossibleActs possible;

    @Inject
    Sweeps sweeps;

    @Inject
    Reading reading;

    @Inject
    Table table;

    @PostConstruct
    void open() {
        units.fillIfEmpty();
        if (accounts.none()) cast.open();
    }

    /** A unit of the cast, by code. */
    Unit units(String code) {
        return named.byCode(code);
    }

    /** A person of the cast, by username. */
    public Actor actor(String username) {
        return accounts.find(username).orElseThrow().actor();
    }

    /** An officer of the urban management team, 施磊, who works for the justice bureau of Dongling for a while; his username. */
    public String onLoan() {
        var username = "dl.sf.loan";
        var clerkAndHandler = Set.of(Role.UNIT_CLERK, Role.UNIT_HANDLER);
        var account =
                new NewAccount(username, "施磊", clerkAndHandler, "QH-DL-SF", username + "@example.com", "99010200132");
        if (accounts.find(username).isEmpty()) accounts.open(account, "demo-huiyin-2026");
        return username;
    }

    /** A second person at the intake of Dongling, who had no part in what the first one did; the username. */
    public String secondIntake() {
        var username = "dl.intake2";
        var account = new NewAccount(username, "田敏", Set.of(Role.INTAKE), "QH-DL-SF", username + "@example.com", null);
        if (accounts.find(username).isEmpty()) accounts.open(account, "demo-huiyin-2026");
        tampered("update account set active = true where username = ?", username);
        return username;
    }

    /** Other tests find one person at the intake. */
    public void secondIntakeLeaves() {
        tampered("update account set active = false where username = 'dl.intake2'");
    }

    public void objected(Case any, String objection) {
        recheckRequest.ask(any.id(), objection);
    }

    /** Whether the case exists for this person. */
    public boolean shown(Case any, String username) {
        try {
            complaints.visible(actor(username), any.number());
            return true;
        } catch (Refusal.Unknown hidden) {
            return false;
        }
    }

    /** The first column of the first row, read past the portal. */
    public Object stored(String sql, Object... parameters) {
        return table.first(sql, parameters);
    }

    /** Changes a table behind the portal's back. */
    public int tampered(String sql, Object... parameters) {
        return table.change(sql, parameters);
    }

    /** A case that was just filed. */
    public Case filed() {
        return filed(new Report());
    }

    public Case filed(Report report) {
        return new Case(this, filing.file(report.command(), anyKey()));
    }

    /** A case that goes where chance leads it, filed at this moment. */
    public Walk walk(Random random, Instant start) {
        return walk(random, start, filed -> filed);
    }

    /** The same for a case to which something has happened already. */
    public Walk walk(Random random, Instant start, UnaryOperator<Case> before) {
        return new Walk(this, random, start, before);
    }

    public byte[] anyKey() {
        return Tokens.hash(UUID.randomUUID().toString());
    }
}
