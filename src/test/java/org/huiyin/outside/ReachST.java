package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.huiyin.Endpoints;
import org.huiyin.Endpoints.Endpoint;
import org.huiyin.account.Role;
import org.junit.jupiter.api.Test;

/** Every address called by nobody and by one person of each role: who may not is told so, and nobody is told too much. */
class ReachST {

    private static final List<String> SECRETS =
            List.of("\tat ", "Exception", "Payara", "org.huiyin", "Jersey", "GlassFish");

    /** Signing out would end the sessions that the other rows need. */
    private static final Set<String> ENDS_SESSIONS = Set.of("/sign-out", "/api/v1/sessions");

    private final SoftAssertions all = new SoftAssertions();

    @Test
    void every_address_is_open_to_the_right_roles_only() {
        for (var endpoint : Endpoints.all()) callWithoutSigningIn(endpoint);
        persons().forEach((role, person) -> {
            for (var endpoint : Endpoints.all())
                if (!ENDS_SESSIONS.contains(endpoint.path())) call(endpoint, role, person);
        });
        all.assertAll();
    }

    /** Somebody of each role: roles that the account has, and its token. */
    private record Person(Set<Role> roles, String token) {}

    private void callWithoutSigningIn(Endpoint endpoint) {
        var answer = answer(endpoint, Optional.empty());
        var row = endpoint.row() + " by nobody";
        discreet(row, answer);
        if (endpoint.roles().isEmpty()) return;
        if (endpoint.path().startsWith("/api/")) {
            all.assertThat(answer.statusCode()).as(row).isEqualTo(401);
        } else {
            all.assertThat(answer.statusCode()).as(row).isEqualTo(303);
            all.assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(row)
                    .contains("/sign-in");
        }
    }

    private void call(Endpoint endpoint, Role role, Person person) {
        var answer = answer(endpoint, Optional.of(person.token()));
        var row = endpoint.row() + " by " + role;
        discreet(row, answer);
        var mayCall = endpoint.roles().isEmpty() || person.roles().stream().anyMatch(endpoint.roles()::contains);
        if (mayCall) all.assertThat(answer.statusCode()).as(row).isNotIn(401, 403);
        else all.assertThat(answer.statusCode()).as(row).isEqualTo(403);
    }

    private void discreet(String row, HttpResponse<String> answer) {
        all.assertThat(answer.statusCode()).as(row).isLessThan(500);
        if (answer.headers().firstValue("Content-Type").orElse("").matches("text/(css|javascript).*")) return;
        all.assertThat(SECRETS.stream().filter(answer.body()::contains)).as(row).isEmpty();
        all.assertThat(answer.headers().map()).as(row).doesNotContainKeys("server", "x-powered-by");
    }

    private static HttpResponse<String> answer(Endpoint endpoint, Optional<String> token) {
        var path = endpoint.path().replace("{number}", "TS9901022026010100000").replaceAll("\\{[^}]*}", "x");
        var request = OnePortal.to(path);
        token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
        var program = path.startsWith("/api/");
        var type = program ? "application/json" : "application/x-www-form-urlencoded";
        var body = BodyPublishers.ofString(program ? "{}" : "a=b");
        switch (endpoint.method()) {
            case "GET" -> request.GET();
            case "DELETE" -> request.DELETE();
            default -> request.header("Content-Type", type).method(endpoint.method(), body);
        }
        return OnePortal.send(request);
    }

    /** For each role the account of the demonstration that has the fewest others. */
    private static Map<Role, Person> persons() {
        var accounts = new TreeMap<String, Set<Role>>();
        for (var account : OnePortal.api().get("/demo").body().asJsonArray().getValuesAs(JsonObject.class))
            accounts.put(account.getString("username"), roles(account));
        var persons = new EnumMap<Role, Person>(Role.class);
        for (var role : Role.values()) {
            var username = accounts.entrySet().stream()
                    .filter(account -> account.getValue().contains(role))
                    .min((one, other) ->
                            one.getValue().size() - other.getValue().size())
                    .orElseThrow()
                    .getKey();
            persons.put(role, new Person(accounts.get(username), token(username)));
        }
        assertThat(persons.keySet()).containsExactlyInAnyOrder(Role.values());
        return persons;
    }

    private static Set<Role> roles(JsonObject account) {
        return account.getJsonArray("roles").stream()
                .map(role -> Role.valueOf(role.toString().replace("\"", "")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    static String token(String username) {
        var body = "{\"username\":\"" + username + "\",\"password\":\"" + OnePortal.PASSWORD + "\"}";
        var answer = OnePortal.send(OnePortal.to("/api/v1/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        return answer.body().replaceAll(".*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
