package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;
import org.huiyin.notification.letter.StaticTemplates;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.huiyin.supervision.suggestion.ExternalSuggestion;
import org.huiyin.supervision.suggestion.SuggestionEvent;

/** Reminds whoever registered a suggestion, and the head of the body, that its answer is owed; only its number, never its content. */
@ApplicationScoped
class SuggestionNotices {

    private static final Words WORDS = Words.of("zh"); // the language of the offices

    @Inject
    Accounts accounts;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    void due(@Observes SuggestionEvent event) {
        var suggestion = event.suggestion();
        var kind = event.late() ? "suggestion.late" : "suggestion.soon";
        var todo = WORDS.text("letters." + kind);
        var due = WORDS.text("letters.document.due", WORDS.day(suggestion.dueDay()));
        var link = links.absolute("/desk/suggestions/" + suggestion.id());
        var letter = new DeskLetter(WORDS, suggestion.docNo(), todo, due, link);
        var body = new StaticTemplates().suggestion(letter).render();
        var letters = new ArrayList<Letter>();
        people(suggestion).forEach(account -> {
            var address = account.email();
            if (address == null || address.isBlank()) return;
            var once = String.join(":", kind, suggestion.chain(), Long.toString(account.id()));
            var subject = WORDS.text("letters.suggestion.subject", suggestion.docNo());
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
