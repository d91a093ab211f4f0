package org.huiyin.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/**
 * The one place that turns a failure into an answer: RFC 9457 for programs, the same facts for a page.
 *
 * @param status the HTTP status
 * @param type a stable name of the kind of problem, the message key of the sentence
 * @param reference what a person tells the operator when it was not their mistake, or null
 * @param retryAfter seconds to wait, or 0
 */
public record Problem(
        int status,
        String type,
        List<Object> variables,
        List<FieldError> errors,
        @Nullable String reference,
        long retryAfter) {

    private static final Logger LOG = Logger.getLogger(Problem.class.getName());

    public static Problem of(Throwable failure) {
        var refusal = refusalIn(failure);
        if (refusal != null) return of(refusal);
        // Not only ClientErrorException: a parameter of the path that cannot be read is a 404 of another class.
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() / 100 == 4) {
            var status = web.getResponse().getStatus();
            return new Problem(status, "platform.http." + known(status), List.of(), List.of(), null, 0);
        }
        if (failure instanceof ProcessingException)
            return new Problem(400, "platform.http.400", List.of(), List.of(), null, 0);
        if (Collision.in(failure)) return new Problem(409, "platform.collision", List.of(), List.of(), null, 0);
        return outage(failure);
    }

    private static Problem of(Refusal refusal) {
        var errors = refusal instanceof Refusal.Invalid invalid ? invalid.errors() : List.<FieldError>of();
        var wait = refusal instanceof Refusal.TooMany many ? many.seconds() : 0;
        return new Problem(statusOf(refusal), refusal.key(), refusal.variables(), errors, null, wait);
    }

    private static int statusOf(Refusal refusal) {
        if (refusal instanceof Refusal.Unknown) return 404;
        if (refusal instanceof Refusal.NotNow) return 409;
        if (refusal instanceof Refusal.Invalid) return 422;
        if (refusal instanceof Refusal.TooMany) return 429;
        return refusal.key().equals("session.required") ? 401 : 403;
    }

    /** Not the caller's mistake: logged once, with a reference that the caller sees. */
    private static Problem outage(Throwable failure) {
        var bytes = new byte[4];
        ThreadLocalRandom.current().nextBytes(bytes);
        var reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.log(Level.SEVERE, "problem " + reference, failure);
        var redirected = failure instanceof WebApplicationException web
                ? web.getResponse().getStatus()
                : 500;
        return new Problem(Math.max(redirected, 500), "platform.outage", List.of(reference), List.of(), reference, 0);
    }

    private static @Nullable Refusal refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal;
            if (cause.getCause() == cause) break;
        }
        return null;
    }

    private static String known(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 406, 413, 415 -> Integer.toString(status);
            default -> "400";
        };
    }

    public String title(Words words) {
        return words.text(type, variables);
    }

    /** RFC 9457: {@code type}, {@code title}, {@code status}, and an entry for each wrong field. */
    public JsonObject json(Words words) {
        var problem = Json.createObjectBuilder()
                .add("type", "urn:huiyin:problem:" + type)
                .add("title", title(words))
                .add("status", status);
        if (reference != null) problem.add("reference", reference);
        if (errors.isEmpty()) return problem.build();
        var list = Json.createArrayBuilder();
        for (var error : errors) {
            list.add(Json.createObjectBuilder()
                    .add("field", error.field())
                    .add("type", "urn:huiyin:problem:" + error.key())
                    .add("message", words.text(error.key(), error.variables())));
        }
        return problem.add("errors", list).build();
    }
}
