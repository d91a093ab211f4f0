package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.intake.Transfer;
import org.huiyin.complaint.intake.TransferKinds;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/** Shows to whom a complaint has gone, to staff and complainant alike. */
@ApplicationScoped
public class TransferViews {

    @Inject
    Statements statements;

    @Inject
    TransferKinds kinds;

    @Inject
    Clock clock;

    /** Null while it has not gone anywhere. */
    public @Nullable TransferView of(Complaint complaint, Words words) {
        return statements
                .transfer(complaint.id())
                .map(one -> view(complaint, one, words))
                .orElse(null);
    }

    private TransferView view(Complaint complaint, Transfer transfer, Words words) {
        var kind = kinds.find(transfer.kind());
        var named = transfer.email() != null && complaint.identityMode() == IdentityMode.REAL_NAME;
        return new TransferView(
                transfer.destination(),
                new Dates(words, clock.today()).day(Clock.dayOf(transfer.at())),
                kind.map(one -> one.name(words.english())).orElse(transfer.kind()),
                transfer.explanation()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                transfer.contact(),
                kind.map(one -> one.route(words.english())).orElse(""),
                words.text(named ? "transfer.named" : "transfer.unnamed"));
    }
}
