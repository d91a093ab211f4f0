package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.intake.Identities;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;
import org.huiyin.notification.letter.StaticTemplates;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;

/** Writes to a complainant who left an e-mail address, in the language in which the complaint was filed. */
@ApplicationScoped
class Correspondence {

    @Inject
    Identities identities;

    @Inject
    Mergers mergers;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** Each time it happens: what came back may be closed or ordered a second time. */
    void send(Complaint complaint, String kind, Function<Words, List<String>> paragraphs) {
        send(complaint, kind, clock.now().toString(), paragraphs);
    }

    /**
     * @param kind names the subject in the bundles: {@code letters.<kind>.subject}
     * @param round tells letters of the same kind apart
     */
    void send(Complaint complaint, String kind, int round, Function<Words, List<String>> paragraphs) {
        send(complaint, kind, Integer.toString(round), paragraphs);
    }

    private void send(Complaint complaint, String kind, String occasion, Function<Words, List<String>> paragraphs) {
        address(complaint).ifPresent(recipient -> {
            var words = Words.of(complaint.locale());
            var number = complaint.number();
            var letter = new CitizenLetter(words, number, links.absolute("/track"), paragraphs.apply(words));
            outbox.put(new Letter(
                    String.join(":", kind, number, occasion),
                    kind,
                    recipient,
                    words.text("letters." + kind + ".subject", number),
                    new StaticTemplates().citizen(letter).render()));
        });
    }

    /**
     * The same to everybody who complained about the matter: what was merged into the case gets its own letter, with its own number
     * and in its own language.
     *
     * @param paragraphs must tell of the case only what all of them may know
     */
    void sendAll(Complaint complaint, String kind, int round, Function<Words, List<String>> paragraphs) {
        send(complaint, kind, round, paragraphs);
        sendFollowers(complaint, kind, round, paragraphs);
    }

    /** To those only whose complaints were merged into the case. */
    void sendFollowers(Complaint complaint, String kind, int round, Function<Words, List<String>> paragraphs) {
        mergers.followers(complaint.id()).forEach(follower -> send(follower, kind, round, paragraphs));
    }

    /** To whoever of those who complained about the matter asked for something; nobody when they went their own way. */
    void sendAsker(
            Complaint complaint, long askerId, String kind, int round, Function<Words, List<String>> paragraphs) {
        everybody(complaint).filter(one -> one.id() == askerId).forEach(one -> send(one, kind, round, paragraphs));
    }

    /** To all who complained about the matter but the one who asked. */
    void sendOthers(
            Complaint complaint, long askerId, String kind, int round, Function<Words, List<String>> paragraphs) {
        everybody(complaint).filter(one -> one.id() != askerId).forEach(one -> send(one, kind, round, paragraphs));
    }

    private Stream<Complaint> everybody(Complaint complaint) {
        return Stream.concat(Stream.of(complaint), mergers.followers(complaint.id()).stream());
    }

    /** Each time it happens. */
    void sendAll(Complaint complaint, String kind, Function<Words, List<String>> paragraphs) {
        everybody(complaint).forEach(one -> send(one, kind, paragraphs));
    }

    private Optional<String> address(Complaint complaint) {
        return identities.of(complaint).map(Identity::email).filter(email -> !email.isBlank());
    }
}
