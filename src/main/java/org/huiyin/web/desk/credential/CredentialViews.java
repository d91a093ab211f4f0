package org.huiyin.web.desk.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.credential.CredentialSuspension;
import org.huiyin.supervision.credential.SuspensionAct;
import org.huiyin.supervision.credential.SuspensionEnding;
import org.huiyin.supervision.credential.SuspensionRules;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.desk.document.DocumentLetterView;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** Shows one suspension to the person who signed in; the unit and the officer learn only what the notice says. */
@RequestScoped
public class CredentialViews {

    @Inject
    SuspensionRules rules;

    @Inject
    NoticeClockWords clockWords;

    @Inject
    CredentialPapers papers;

    @Inject
    Accounts accounts;

    @Inject
    Complaints complaints;

    @Inject
    Trail trail;

    @Inject
    Units units;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    /** @param doing the act whose form is open, or null */
    CredentialPage page(CredentialSuspension suspension, @Nullable SuspensionAct doing, Form form) {
        var actor = access.actor();
        var words = pages.words();
        var inside = rules.inside(actor, suspension);
        return new CredentialPage(
                frames.frame(CredentialsResource.PATH),
                suspension.id(),
                suspension.version(),
                words.text("credential.title", suspension.officer().name()),
                words.text("credential.status." + suspension.status().name()),
                letter(suspension),
                facts(suspension, inside),
                inside ? paragraphs(suspension.reason()) : List.of(),
                inside ? complaint(actor, suspension) : null,
                inside
                        ? suspension
                                .documentId()
                                .map(id -> "/desk/documents/" + id)
                                .orElse(null)
                        : null,
                clockWords.of(suspension, words),
                story(suspension, inside),
                rules.possible(actor, suspension).stream()
                        .filter(act -> act != SuspensionAct.PROPOSE)
                        .map(act -> doable(suspension, act))
                        .toList(),
                doing == null ? null : doable(suspension, doing),
                form);
    }

    private static CredentialPage.Doable doable(CredentialSuspension suspension, SuspensionAct act) {
        var path = CredentialsResource.PATH + "/" + suspension.id() + "/acts/" + act.word();
        return new CredentialPage.Doable(act.word(), path, !act.worded());
    }

    private DocumentLetterView letter(CredentialSuspension suspension) {
        var words = pages.words();
        return new DocumentLetterView(
                units.byId(suspension.bodyId()).name(words.english()),
                words.text("credential.notice"),
                suspension.number().orElseGet(() -> words.text("document.unnumbered")),
                words.text("credential.paper.title", suspension.officer().name()),
                units.byId(suspension.unitId()).name(words.english()),
                papers.paragraphs(suspension, words),
                List.of(),
                Optional.of(suspension.notifiedAt().orElseGet(suspension::owedSince))
                        .filter(at -> suspension.number().isPresent())
                        .map(at -> words.day(Clock.dayOf(at)))
                        .orElse(null),
                suspension.number().isEmpty()
                        ? null
                        : CredentialsResource.PATH + "/" + suspension.id() + "/notice.pdf");
    }

    private List<Fact> facts(CredentialSuspension suspension, boolean inside) {
        var words = pages.words();
        var dates = new Dates(words, clock.today());
        var officer = suspension.officer();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("credential.officerName"), officer.name()));
        facts.add(new Fact(words.text("credential.unitCode"), officer.unit().name(words.english())));
        facts.add(new Fact(
                words.text("credential.credentialNo"),
                suspension.credentialNo().orElseGet(() -> words.text("credential.noNumber"))));
        facts.add(new Fact(words.text("credential.months"), words.text("credential.months.of", suspension.months())));
        suspension.endsOn().ifPresent(day -> facts.add(new Fact(words.text("credential.endsOn"), dates.day(day))));
        suspension
                .ending()
                .flatMap(SuspensionEnding::reason)
                .ifPresent(why -> facts.add(new Fact(words.text("credential.endReason"), why)));
        if (inside && accounts.standingFor(officer.id()).isEmpty())
            facts.add(new Fact(words.text("credential.account"), words.text("credential.account.none")));
        if (inside) suspension.opinion().ifPresent(why -> facts.add(new Fact(words.text("credential.opinion"), why)));
        return facts;
    }

    private @Nullable String complaint(Actor actor, CredentialSuspension suspension) {
        return suspension
                .complaintId()
                .flatMap(id -> complaints.seen(actor, complaints.byId(id).number()))
                .map(Complaint::number)
                .orElse(null);
    }

    private List<CredentialPage.StoryLine> story(CredentialSuspension suspension, boolean inside) {
        var audiences = inside ? List.of(Audience.PARTY, Audience.SUPERVISION) : List.of(Audience.PARTY);
        var dates = new Dates(pages.words(), clock.today());
        return trail.of(suspension.chain(), audiences).stream()
                .map(entry -> CredentialStory.line(entry, dates))
                .toList();
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
