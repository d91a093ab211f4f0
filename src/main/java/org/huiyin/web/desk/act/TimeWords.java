package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.Extension;
import org.huiyin.complaint.time.Requests;
import org.huiyin.complaint.time.Suspension;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.deadline.Leeway;
import org.huiyin.platform.Clock;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.desk.Fact;

/** Puts requests about the clock, and what they do to it, into words for the desk. */
@RequestScoped
class TimeWords {

    @Inject
    Requests requests;

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Inject
    Accounts accounts;

    @Inject
    ActFrames acts;

    @Inject
    Clock clock;

    /** What an extension does, and how far it may go: our promise first, then the limit of the law. */
    List<String> room(Complaint complaint) {
        var words = acts.words();
        var leeway = leeway(complaint);
        var said = new ArrayList<String>();
        said.add(words.text("desk.act.extension.now", acts.dates().day(leeway.due())));
        said.add(words.text("desk.act.extension.most", leeway.mostDays()));
        var ceiling = leeway.ceiling();
        var limit = leeway.limit();
        if (ceiling != null && limit != null)
            said.add(words.text(
                    "desk.act.extension.ceiling",
                    ceiling.amount(),
                    acts.dates().day(limit),
                    ceiling.basis(words.english())));
        said.add(words.text("desk.act.extension.undecided"));
        return said;
    }

    AskedPage extension(ActFrame frame, Complaint complaint) {
        var asked = requests.openExtension(complaint.id()).orElseThrow();
        var words = acts.words();
        var facts = by(asked.askedBy(), asked.askedAt());
        facts.add(new Fact(words.text("desk.time.days"), words.text("desk.time.days.value", asked.days())));
        facts.add(new Fact(
                words.text("desk.time.due"), acts.dates().day(leeway(complaint).due())));
        facts.add(new Fact(words.text("desk.time.until"), until(complaint, asked)));
        return new AskedPage(frame, facts, CaseSheets.paragraphs(asked.reason()));
    }

    private String until(Complaint complaint, Extension asked) {
        return acts.dates().day(leeway(complaint).lastDay(asked.days()));
    }

    /** The request that waits, or else the suspension that is in force. */
    AskedPage suspension(ActFrame frame, Complaint complaint) {
        var asked = requests.openSuspension(complaint.id())
                .or(() -> requests.inForce(complaint.id()))
                .orElseThrow();
        var words = acts.words();
        var facts = by(asked.askedBy(), asked.askedAt());
        facts.add(new Fact(
                words.text("desk.time.ground"),
                words.text("deadline.ground." + asked.ground().name())));
        if (asked.inForce()) facts.add(since(asked));
        asked.lookedAtOn()
                .ifPresent(day -> facts.add(
                        new Fact(words.text("desk.time.lookedAt"), acts.dates().day(day))));
        return new AskedPage(frame, facts, CaseSheets.paragraphs(asked.reason()));
    }

    private Fact since(Suspension suspension) {
        return new Fact(acts.words().text("desk.time.since"), acts.dates().moment(suspension.since()));
    }

    /** The last day if handling went on today. */
    List<String> afterResumption(Complaint complaint) {
        return clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C3 && deadline.running())
                .map(deadline -> courses.of(deadline)
                        .course(clock.today(), approver -> "")
                        .lastDay())
                .map(day -> acts.words()
                        .text("desk.act.resumption.until", acts.dates().day(day)))
                .toList();
    }

    private List<Fact> by(long account, Instant at) {
        var person = accounts.byId(account);
        var words = acts.words();
        var who = words.text("story.who", person.unit().name(words.english()), person.name());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("desk.time.asker"), who));
        facts.add(new Fact(words.text("desk.time.askedAt"), acts.dates().moment(at)));
        return facts;
    }

    private Leeway leeway(Complaint complaint) {
        return clocks.leeway(complaint.id(), ClockCode.C3).orElseThrow();
    }
}
