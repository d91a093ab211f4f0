package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;

/**
 * The act of entering which enforcement credential somebody holds (登记执法证号), where that was not done when the account was opened.
 * From then on they see no case that is about them, and handle none while the credential is suspended.
 *
 * <p>It is done once: who could take the number away again could let somebody read what is said of them. A wrong number is mended by
 * closing the account and opening another one.
 */
@ApplicationScoped
public class OfficerLink {

    @Inject
    Administrators administrators;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    StaffTrail trail;

    /**
     * @param credentialNo the number of the credential, or of the one that it has replaced
     * @throws Refusal.NotYours when the actor is no active administrator, or not any more
     * @throws Refusal.NotNow when they have a number already
     * @throws Refusal.Invalid for {@code officerCredentialNo} when it is missing, or nobody's
     * @throws Refusal.Unknown when there is nobody of this username
     */
    @Transactional
    public void link(Actor actor, String username, String credentialNo) {
        administrators.mustInclude(actor);
        var account = accounts.named(username);
        if (account.credentialNo().isPresent()) throw new Refusal.NotNow("staff.officer.already", account.name());
        var officer = units.officerWith(credentialNo.strip())
                .orElseThrow(() -> new Refusal.Invalid("officerCredentialNo", "account.officer.unknown"));
        account.standFor(officer);
        trail.record(account, actor, "account.officerLinked");
    }
}
