package org.huiyin.complaint.intake;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * Who the complainant is. Stored sealed only, and never part of a list, a letter or a log (个人信息保护法 art. 51).
 *
 * <p>No identity card number is asked for: it is not needed to handle a complaint (art. 6).
 */
public record Identity(
        @Nullable @Size(max = 80, message = "filing.name.tooLong")
        String name,

        @Nullable String uscc,

        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}", message = "filing.phone.form")
        String phone,

        @Nullable @Email(message = "filing.email.form") @Size(max = 120, message = "filing.email.form")
        String email) {

    public static final Identity NONE = new Identity(null, null, null, null);

    public boolean empty() {
        return name == null && uscc == null && phone == null && email == null;
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("name", value(name))
                .add("uscc", value(uscc))
                .add("phone", value(phone))
                .add("email", value(email))
                .build()
                .toString();
    }

    static Identity fromJson(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new Identity(
                    json.isNull("name") ? null : json.getString("name"),
                    json.isNull("uscc") ? null : json.getString("uscc"),
                    json.isNull("phone") ? null : json.getString("phone"),
                    json.isNull("email") ? null : json.getString("email"));
        }
    }

    private static JsonValue value(@Nullable String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    @Override
    public String toString() {
        return "Identity[****]"; // it must never reach a log
    }
}
