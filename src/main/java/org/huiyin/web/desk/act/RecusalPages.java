package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.recusal.CasePeople;
import org.huiyin.complaint.recusal.RecusalRequest;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.desk.RecusedViews;
import org.huiyin.web.form.OptionGroup;
import org.huiyin.web.session.Access;

/** Makes the page on which a recusal is decided. */
@RequestScoped
public class RecusalPages {

    @Inject
    Recusals recusals;

    @Inject
    RecusedViews views;

    @Inject
    CasePeople people;

    @Inject
    Accounts accounts;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    RecusalPage of(Complaint complaint, ActFrame frame) {
        var waiting = recusals.before(access.actor(), complaint);
        var sent = frame.form().value("request");
        var request = waiting.stream()
                .filter(one -> Long.toString(one.id()).equals(sent))
                .findFirst()
                .orElse(waiting.get(0));
        var named = request.unitId().isPresent() || request.accountId().isPresent();
        return new RecusalPage(
                frame,
                Long.toString(request.id()),
                views.whom(request, acts.words()),
                facts(complaint, request, waiting.size()),
                Stream.concat(Stream.of(request.reason()), request.newFacts().stream())
                        .flatMap(text -> CaseSheets.paragraphs(text).stream())
                        .toList(),
                named ? List.of() : meant(complaint));
    }

    private List<String> facts(Complaint complaint, RecusalRequest request, int waiting) {
        var words = acts.words();
        var dates = acts.dates();
        var facts = new ArrayList<String>();
        facts.add(request.askedBy()
                .map(accounts::byId)
                .map(asker -> words.text(
                        "desk.act.recusal.officer",
                        asker.name(),
                        asker.unit().name(words.english()),
                        dates.moment(request.askedAt())))
                .orElseGet(() -> words.text("desk.act.recusal.complainant", dates.moment(request.askedAt()))));
        facts.add(words.text("desk.act.recusal.until", dates.day(recusals.until(complaint.id(), request))));
        if (waiting > 1) facts.add(words.text("desk.act.recusal.more", waiting - 1));
        return facts;
    }

    private List<OptionGroup> meant(Complaint complaint) {
        var english = acts.words().english();
        return people.of(complaint).stream()
                .filter(one -> one.id() != access.actor().account())
                .collect(Collectors.groupingBy(one -> one.unit().name(english)))
                .entrySet()
                .stream()
                .map(unit -> new OptionGroup(
                        unit.getKey(),
                        unit.getValue().stream().map(RecusalPages::option).toList()))
                .toList();
    }

    private static OptionGroup.Option option(Account account) {
        return new OptionGroup.Option(account.username(), account.name());
    }
}
