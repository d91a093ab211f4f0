package org.huiyin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program that speaks to the portal's JSON interface, for tests and benchmarks. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String baseUrl;
    private final List<String> headers;

    public Api(String baseUrl) {
        this(baseUrl, List.of());
    }

    private Api(String baseUrl, List<String> headers) {
        this.baseUrl = baseUrl;
        this.headers = headers;
    }

    /** What came back. */
    public record Answer(int status, JsonStructure body) {
        public JsonObject json() {
            return body.asJsonObject();
        }

        /** The last part of the problem's type, such as {@code complaint.unknown}. */
        public String problem() {
            return json().getString("type", "").replace("urn:huiyin:problem:", "");
        }
    }

    /** The same program, signed in as this person. */
    public Api as(String username, String password) {
        var credentials = Json.createObjectBuilder()
                .add("username", username)
                .add("password", password)
                .build();
        var answer = post("/sessions", credentials);
        if (answer.status() != 201) throw new IllegalStateException(username + " cannot sign in: " + answer.body());
        return with("Authorization", "Bearer " + answer.json().getString("token"));
    }

    public Api with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Api(baseUrl, more);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1" + path)).timeout(Duration.ofSeconds(60));
        return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), read(response.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonStructure read(String text) {
        if (text.isBlank() || !(text.startsWith("{") || text.startsWith("["))) return JsonObject.EMPTY_JSON_OBJECT;
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
