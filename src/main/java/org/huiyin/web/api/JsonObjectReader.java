package org.huiyin.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads the body of a program's call. The reader of the server hands on any JSON value, and one that is no object then fails
 * before anything of ours could answer; here whatever is no object is a 400. An empty body reads like an empty object.
 */
@Provider
@Consumes("application/json")
public class JsonObjectReader implements MessageBodyReader<JsonObject> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == JsonObject.class;
    }

    @Override
    public JsonObject readFrom(
            Class<JsonObject> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var stream = new PushbackInputStream(body);
        var first = stream.read();
        if (first < 0) return JsonValue.EMPTY_JSON_OBJECT;
        stream.unread(first);
        try (var reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
