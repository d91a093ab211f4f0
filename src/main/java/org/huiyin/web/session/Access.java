package org.huiyin.web.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Who is calling in this request, as {@link Gate} found out. */
@RequestScoped
public class Access {

    private @Nullable Account account;
    private String address = "";

    void from(String remoteAddress) {
        address = remoteAddress;
    }

    void signedIn(Account who) {
        account = who;
    }

    /** The person who signed in. */
    public Actor actor() {
        if (account == null) throw new Refusal.NotYours("session.required");
        return account.actor();
    }

    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** Where the request came from; wrong tries are counted by it. */
    public String address() {
        return address;
    }
}
