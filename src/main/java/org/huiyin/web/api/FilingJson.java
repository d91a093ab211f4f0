package org.huiyin.web.api;

import jakarta.json.JsonObject;
import org.huiyin.complaint.ActionKind;
import org.huiyin.complaint.Channel;
import org.huiyin.complaint.ComplainantType;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.FileComplaint;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/** Reads a filing as a program sends it. */
final class FilingJson {

    private FilingJson() {}

    static FileComplaint read(@Nullable JsonObject json, Words words) {
        var body = JsonBody.of(json);
        // Older lists call the subject "title" and say of what kind an unnamed unit is; both are understood.
        var title = body.textOr("title", "");
        body.text("targetUnitLevel");
        body.text("targetNature");
        var command = new FileComplaint(
                body.choice("identityMode", IdentityMode.class),
                body.choice("complainantType", ComplainantType.class),
                identity(body.object("complainant")),
                body.textOr("regionCode", ""),
                body.objects("respondents").stream().map(FilingJson::accused).toList(),
                body.textOr("subject", title),
                body.textOr("narrative", ""),
                body.textOr("primaryCategory", ""),
                body.texts("otherCategories"),
                body.textOr("sector", ""),
                body.choice("actionKind", ActionKind.class),
                body.date("occurredOn"),
                body.text("place"),
                body.decimal("amountInvolved"),
                body.texts("requests"),
                channel(body),
                words.english() ? "en" : "zh");
        body.done();
        return command;
    }

    private static Channel channel(JsonBody body) {
        var channel = body.choice("channel", Channel.class);
        return channel == null ? Channel.WEB : channel;
    }

    private static Identity identity(JsonBody body) {
        return new Identity(body.text("name"), body.text("uscc"), body.text("phone"), body.text("email"));
    }

    private static FileComplaint.Accused accused(JsonBody body) {
        return new FileComplaint.Accused(
                body.text("unitCode"), body.text("unitName"), body.text("officerName"), body.text("credentialNo"));
    }
}
