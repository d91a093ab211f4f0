package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.platform.ConfigFiles;
import org.huiyin.platform.Settings;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * The people of the demonstration, from {@code config/data/accounts.demo.json}: every role of rules D2 at two levels. All have
 * the password of {@code huiyin.demo.password}.
 */
@ApplicationScoped
public class DemoAccounts {

    /** Those whom a visitor needs to follow one case from the window to the ledger. */
    private static final List<String> MAIN = List.of(
            "dl.intake",
            "dl.dispatch",
            "dl.lead",
            "dl.review",
            "dl.sf.clerk",
            "dl.sf.handler",
            "dl.sf.leader",
            "qh.intake",
            "qh.lead",
            "qh.publish",
            "qh.super",
            "qh.admin");

    @Inject
    ConfigFiles files;

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    /** A person as {@code GET /api/v1/demo} lists them. */
    public record Person(String username, String name, List<Role> roles, String unitCode, String unitName) {

        private String line() {
            var held = roles.stream().map(Role::name).collect(Collectors.joining(", "));
            return String.join(" - ", username, name, held, unitName);
        }
    }

    /** All who may sign in today, in the order of the file: by level, then by unit. */
    public List<Person> all() {
        return entries().filter(this::open).map(this::person).toList();
    }

    private boolean open(JsonObject entry) {
        return accounts.find(entry.getString("username"))
                .filter(Account::active)
                .isPresent();
    }

    /** What the launcher prints: the main people, one a line, and the password. */
    String announcement() {
        var people = all().stream()
                .filter(person -> MAIN.contains(person.username()))
                .map(Person::line);
        return Stream.concat(people, Stream.of(password())).collect(Collectors.joining("\n"));
    }

    /** Lets everybody of the file sign in; belongs to the caller's transaction. */
    public void open() {
        accounts.openAll(entries().map(DemoAccounts::command).toList(), password());
    }

    private String password() {
        return settings.text("huiyin.demo.password", "demo-huiyin-2026");
    }

    private Stream<JsonObject> entries() {
        var file = files.json("data/accounts.demo.json").asJsonObject();
        return file.getJsonArray("accounts").getValuesAs(JsonObject.class).stream();
    }

    private Person person(JsonObject entry) {
        var code = entry.getString("unitCode");
        var unitName = units.find(code).map(unit -> unit.name(false)).orElse(code);
        return new Person(entry.getString("username"), entry.getString("name"), roles(entry), code, unitName);
    }

    private static NewAccount command(JsonObject entry) {
        return new NewAccount(
                entry.getString("username"),
                entry.getString("name"),
                Set.copyOf(roles(entry)),
                entry.getString("unitCode"),
                text(entry, "email"),
                text(entry, "officerCredentialNo"));
    }

    private static List<Role> roles(JsonObject entry) {
        return entry.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(role -> Role.valueOf(Objects.requireNonNull(role.getString())))
                .toList();
    }

    private static @Nullable String text(JsonObject entry, String key) {
        return entry.containsKey(key) ? entry.getString(key) : null;
    }
}
