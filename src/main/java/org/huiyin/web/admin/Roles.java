package org.huiyin.web.admin;

import java.util.stream.Collectors;
import org.huiyin.account.Account;
import org.huiyin.platform.Words;

/** What a person may do, in words. */
final class Roles {

    private Roles() {}

    static String of(Account account, Words words) {
        return account.roles().stream()
                .sorted()
                .map(role -> words.text("complaint.role." + role.name()))
                .collect(Collectors.joining(words.text("desk.and")));
    }

    static String state(Account account, Words words) {
        return words.text(account.active() ? "admin.person.active" : "admin.person.inactive");
    }
}
