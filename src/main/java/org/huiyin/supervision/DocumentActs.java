package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.account.Actor;
import org.jspecify.annotations.Nullable;

/** Does the act that an entrance names; the acts themselves are transactions. */
@ApplicationScoped
public class DocumentActs {

    @Inject
    Drafting drafting;

    @Inject
    DocumentApproval approval;

    @Inject
    Serving serving;

    @Inject
    Objecting objecting;

    @Inject
    Reporting reporting;

    @Inject
    DocumentClosure closure;

    /**
     * What is said with an act.
     *
     * @param text the reason, opinion or report; empty where the act takes none
     * @param day by when the unit reports again, for a rejection
     * @param version the version that was read, or -1
     */
    public record Said(String text, @Nullable LocalDate day, int version) {}

    /** @throws IllegalArgumentException for {@link DocumentAct#EDIT}, which says more than this */
    public SupervisionDocument perform(Actor actor, long id, DocumentAct act, Said said) {
        var version = said.version();
        return switch (act) {
            case EDIT -> throw new IllegalArgumentException("a draft is edited whole");
            case DISCARD -> drafting.discard(actor, id, version);
            case APPROVE -> approval.approve(actor, id, version);
            case SERVE -> serving.serve(actor, id, version);
            case ACKNOWLEDGE -> serving.acknowledge(actor, id, version);
            case LEAVE -> serving.leave(actor, id, said.text(), version);
            case OBJECT -> objecting.object(actor, id, said.text(), version);
            case UPHOLD -> objecting.uphold(actor, id, said.text(), version);
            case REVOKE -> objecting.revoke(actor, id, said.text(), version);
            case REPORT -> reporting.report(actor, id, said.text(), version);
            case ACCEPT -> reporting.accept(actor, id, said.text(), version);
            case REJECT -> reporting.reject(actor, id, said.text(), said.day(), version);
            case CLOSE -> closure.close(actor, id, version);
        };
    }
}
