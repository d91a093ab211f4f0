package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.deadline.Light;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;
import org.huiyin.notification.letter.StaticTemplates;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.huiyin.supervision.suggestion.ExternalSuggestion;
import org.huiyin.supervision.suggestion.SuggestionEvent;
import org.huiyin.unit.Units;

/**
 * Reminds whoever registered a suggestion, and the head of the body, that its answer is owed, and tells the body above in the end; only
 * its number, never its content.
 */
@ApplicationScoped
class SuggestionNotices {

    private static final Words WORDS = Words.of("zh"); // the language of the offices

    @Inject
    Accounts accounts;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Units units;

    @Inject
    Clock clock;

    void due(@Observes SuggestionEvent event) {
        var suggestion = event.suggestion();
        var severe = event.light() == Light.SEVERELY_OVERDUE;
        var kind = event.light() == Light.DUE_SOON ? "suggestion.soon" : "suggestion.late";
        var due = WORDS.text("letters.document.due", WORDS.day(suggestion.dueDay()));
        var link = links.absolute("/desk/suggestions/" + suggestion.id());
        var letter = new DeskLetter(WORDS, suggestion.docNo(), WORDS.text("letters." + kind), due, link);
        write(suggestion, people(suggestion), kind, severe ? ":" + clock.today() : "", letter);
        if (severe) tellAbove(suggestion);
    }

    /** The heads of the nearest body above, once: the body has let it lie. They learn no more than that. */
    private void tellAbove(ExternalSuggestion suggestion) {
        var owing = units.byId(suggestion.bodyId());
        for (var body = owing.superior(); body != null; body = body.superior()) {
            var heads = accounts.of(body.id(), Role.SUPERVISOR_LEAD);
            if (heads.isEmpty()) continue;
            var todo = WORDS.text("letters.suggestion.above", owing.name(false));
            var letter = new DeskLetter(WORDS, suggestion.docNo(), todo, "", "");
            write(suggestion, heads.stream(), "suggestion.above", "", letter);
            return;
        }
    }

    private void write(
            ExternalSuggestion suggestion, Stream<Account> people, String kind, String again, DeskLetter letter) {
        var body = new StaticTemplates().suggestion(letter).render();
        var subject = WORDS.text("letters.suggestion.subject", suggestion.docNo());
        var letters = new ArrayList<Letter>();
        people.forEach(account -> {
            var address = account.email();
            if (address == null || address.isBlank()) return;
            var once = String.join(":", kind, suggestion.chain(), Long.toString(account.id())) + again;
            letters.add(new Letter(once, kind, address, subject, body));
        });
        outbox.put(letters);
    }

    private Stream<Account> people(ExternalSuggestion suggestion) {
        var heads = accounts.of(suggestion.bodyId(), Role.SUPERVISOR_LEAD).stream();
        var registrar = Stream.of(accounts.byId(suggestion.registeredBy())).filter(Account::active);
        return Stream.concat(registrar, heads).distinct();
    }
}
