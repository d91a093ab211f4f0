package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.account.Account;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;
import org.huiyin.notification.letter.StaticTemplates;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.huiyin.supervision.Duty;
import org.huiyin.supervision.SupervisionClock;
import org.huiyin.supervision.SupervisionClocks;
import org.huiyin.supervision.SupervisionDocument;
import org.jspecify.annotations.Nullable;

/** Writes about a supervision document to people of whom the caller knows that they may see it; only its number, never its content. */
@ApplicationScoped
class DocumentLetters {

    private static final Words WORDS = Words.of("zh"); // the language of the offices

    @Inject
    SupervisionClocks clocks;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /**
     * @param key what there is to do, in the bundles; its last part names the kind of letter
     * @param occasion tells letters of the same kind apart
     * @param duty what is owed now, or null
     */
    void write(SupervisionDocument document, List<Account> people, String key, String occasion, @Nullable Duty duty) {
        put(document, people, key, occasion, WORDS.text(key), duty);
    }

    void remind(SupervisionDocument document, List<Account> people, Duty duty, int round, boolean late) {
        var todo = WORDS.text("letters.document.due." + duty.name());
        var key = late ? "letters.document.late" : "letters.document.soon";
        put(document, people, key, duty.name() + round, WORDS.text(key, todo), duty);
    }

    private void put(
            SupervisionDocument document,
            List<Account> people,
            String key,
            String occasion,
            String todo,
            @Nullable Duty duty) {
        if (people.isEmpty()) return;
        var kind = key.substring("letters.".length());
        var number = document.number()
                .orElseGet(() -> WORDS.text("letters.document.noNumber", Long.toString(document.id())));
        var link = links.absolute("/desk/documents/" + document.id());
        var letter = new DeskLetter(WORDS, number, todo, due(document, duty), link);
        var body = new StaticTemplates().document(letter).render();
        var put = new ArrayList<Letter>();
        for (var account : people) {
            var address = account.email();
            if (address == null || address.isBlank()) continue;
            var once = String.join(":", kind, document.chain(), occasion, Long.toString(account.id()));
            put.add(new Letter(once, kind, address, WORDS.text("letters.document.subject", number), body));
        }
        outbox.put(put);
    }

    private String due(SupervisionDocument document, @Nullable Duty duty) {
        if (duty == null) return "";
        return clocks.running(document.id(), duty)
                .map(SupervisionClock::dueDay)
                .map(day -> WORDS.text("letters.document.due", WORDS.day(day)))
                .orElse("");
    }
}
