package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.account.Account;
import org.huiyin.deadline.Light;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;
import org.huiyin.notification.letter.StaticTemplates;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.huiyin.supervision.DocumentEvent;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.Duty;
import org.huiyin.supervision.SupervisionClock;
import org.huiyin.supervision.SupervisionClocks;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** Writes about a supervision document to those who may see it, and to the body above that it lies; only its number, never its content. */
@ApplicationScoped
class DocumentLetters {

    private static final Words WORDS = Words.of("zh"); // the language of the offices

    @Inject
    SupervisionClocks clocks;

    @Inject
    Documents documents;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * @param key what there is to do, in the bundles; its last part names the kind of letter
     * @param occasion tells letters of the same kind apart
     * @param duty what is owed now, or null
     */
    void write(SupervisionDocument document, List<Account> people, String key, String occasion, @Nullable Duty duty) {
        put(document, people, key, occasion, WORDS.text(key), duty);
    }

    /** To those who owe it. */
    void remind(DocumentEvent.Due event, List<Account> people) {
        var todo = WORDS.text("letters.document.due." + event.duty().name());
        var key = event.light() == Light.DUE_SOON ? "letters.document.soon" : "letters.document.late";
        put(event.document(), people, key, occasion(event), WORDS.text(key, todo), event.duty());
    }

    /** To those who wait for it. */
    void lies(DocumentEvent.Due event, List<Account> people) {
        var key = "letters.document.lies." + event.duty().name();
        put(event.document(), people, key, occasion(event), WORDS.text(key), event.duty());
    }

    /** Once, to those above, who do not see the document. */
    void tellAbove(DocumentEvent.Due event, List<Account> people) {
        var document = event.document();
        var key = "letters.document.above." + event.duty().name();
        var todo = WORDS.text(key, units.byId(document.bodyId()).name(false));
        var text = new StaticTemplates()
                .document(new DeskLetter(WORDS, number(document), todo, "", ""))
                .render();
        send(document, people, key, event.duty().name() + event.round(), text);
    }

    /** Once it is long ago, it is said once on each day on which it is said. */
    private String occasion(DocumentEvent.Due event) {
        var once = event.duty().name() + event.round();
        return event.light() == Light.SEVERELY_OVERDUE ? once + ":" + clock.today() : once;
    }

    private void put(
            SupervisionDocument document,
            List<Account> people,
            String key,
            String occasion,
            String todo,
            @Nullable Duty duty) {
        var link = links.absolute("/desk/documents/" + document.id());
        var letter = new DeskLetter(WORDS, number(document), todo, due(document, duty), link);
        var seeing = people.stream()
                .filter(account -> documents.seen(account.actor(), document))
                .toList();
        send(
                document,
                seeing,
                key,
                occasion,
                new StaticTemplates().document(letter).render());
    }

    private static String number(SupervisionDocument document) {
        return document.number().orElseGet(() -> WORDS.text("letters.document.noNumber", Long.toString(document.id())));
    }

    private void send(SupervisionDocument document, List<Account> people, String key, String occasion, String text) {
        var kind = key.substring("letters.".length());
        var put = new ArrayList<Letter>();
        for (var account : people) {
            var address = account.email();
            if (address == null || address.isBlank()) continue;
            var once = String.join(":", kind, document.chain(), occasion, Long.toString(account.id()));
            put.add(new Letter(once, kind, address, WORDS.text("letters.document.subject", number(document)), text));
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
