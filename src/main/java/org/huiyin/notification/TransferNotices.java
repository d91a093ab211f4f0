package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.Identities;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.complaint.intake.Nameless;
import org.huiyin.complaint.intake.RequestItem;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.intake.Transfer;
import org.huiyin.complaint.intake.TransferKinds;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;
import org.huiyin.notification.letter.StaticTemplates;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells the complainant where the complaint has gone (转送告知), and the body there what it is about (转送函). A name goes along only
 * where it was given openly (信访工作条例 art. 30, 个人信息保护法 art. 23).
 */
@ApplicationScoped
class TransferNotices {

    private static final Words OFFICE = Words.of("zh"); // the language of the offices

    @Inject
    Correspondence correspondence;

    @Inject
    Statements statements;

    @Inject
    TransferKinds kinds;

    @Inject
    Identities identities;

    @Inject
    Outbox outbox;

    void write(@Observes ComplaintEvent.TransferredOut event) {
        var complaint = event.complaint();
        var transfer = statements.transfer(complaint.id()).orElseThrow();
        correspondence.send(complaint, "transferredOut", words -> told(complaint, transfer, words));
        var address = transfer.email();
        if (address != null) outbox.put(letter(complaint, transfer, address));
    }

    private List<String> told(Complaint complaint, Transfer transfer, Words words) {
        var kind = kinds.find(transfer.kind()).orElseThrow();
        return List.of(
                words.text("letters.transferredOut.to", transfer.destination(), kind.name(words.english())),
                words.text("letters.transferredOut.ask", transfer.contact()),
                kind.route(words.english()),
                words.text("letters.transferredOut." + (withName(complaint, transfer) ? "named" : "unnamed")));
    }

    static boolean withName(Complaint complaint, Transfer transfer) {
        return transfer.email() != null && complaint.identityMode() == IdentityMode.REAL_NAME;
    }

    private Letter letter(Complaint complaint, Transfer transfer, String address) {
        var number = complaint.number();
        var subject = OFFICE.text("letters.transfer.subject", number);
        var body = new StaticTemplates()
                .transfer(new TransferLetter(OFFICE, transfer.destination(), paragraphs(complaint, transfer)))
                .render();
        return new Letter(String.join(":", "transfer", number), "transfer", address, subject, body);
    }

    private List<String> paragraphs(Complaint complaint, Transfer transfer) {
        var kind = kinds.find(transfer.kind()).orElseThrow();
        var identity = identities.of(complaint).orElse(Identity.NONE);
        var named = complaint.identityMode() == IdentityMode.REAL_NAME;
        var nameless = new Nameless(named ? Identity.NONE : identity, !named);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(OFFICE.text(
                "letters.transfer.about",
                complaint.number(),
                OFFICE.day(Clock.dayOf(complaint.filedAt())),
                kind.name(false)));
        paragraphs.add(nameless.of(transfer.explanation()));
        paragraphs.add(OFFICE.text(
                "letters.transfer.matter", nameless.of(complaint.matter().subject())));
        paragraphs.add(nameless.of(complaint.matter().narrative()));
        paragraphs.add(OFFICE.text("letters.transfer.requests", requests(complaint, nameless)));
        paragraphs.add(
                named
                        ? named(identity)
                        : OFFICE.text(
                                "letters.transfer." + complaint.identityMode().name()));
        paragraphs.add(OFFICE.text("letters.transfer.secret"));
        return paragraphs;
    }

    private String requests(Complaint complaint, Nameless nameless) {
        var text = new StringBuilder();
        for (RequestItem item : statements.requests(complaint.id()))
            text.append('\n').append(item.position()).append(". ").append(nameless.of(item.text()));
        return text.toString();
    }

    private static String named(Identity identity) {
        return OFFICE.text(
                "letters.transfer.REAL_NAME", known(identity.name()), known(identity.phone()), known(identity.email()));
    }

    private static String known(@Nullable String text) {
        return text == null || text.isBlank() ? OFFICE.text("letters.transfer.none") : text;
    }
}
