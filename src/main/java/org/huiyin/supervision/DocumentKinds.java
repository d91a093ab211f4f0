package org.huiyin.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.platform.ConfigFiles;
import org.huiyin.unit.Unit;

/** The kinds of supervision documents and the form of their numbers, from {@code config/data/supervision-documents.json}. */
@ApplicationScoped
public class DocumentKinds {

    @Inject
    ConfigFiles files;

    private List<DocumentKind> kinds = List.of();
    private JsonObject bodyMarks = JsonObject.EMPTY_JSON_OBJECT;
    private String numberForm = "";
    private String credentialMark = "";

    @PostConstruct
    void load() {
        var file = files.json("data/supervision-documents.json").asJsonObject();
        kinds = file.getJsonArray("kinds").getValuesAs(JsonObject.class).stream()
                .map(DocumentKind::new)
                .toList();
        bodyMarks = file.getJsonObject("bodyMarks");
        numberForm = file.getString("numberForm");
        credentialMark = file.getString("credentialMark");
    }

    public List<DocumentKind> all() {
        return kinds;
    }

    public Optional<DocumentKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The number as it is printed, with the year in tortoise-shell brackets and the serial without leading zeros (GB/T 9704-2012, 7.2.5). */
    String number(Unit body, String kindMark, int year, int serial) {
        var mark = bodyMarks.getString(body.code(), body.name(false));
        return MessageFormat.format(numberForm, mark, kindMark, Integer.toString(year), Integer.toString(serial));
    }

    /** What stands for the notice of a suspended credential in its number. */
    String credentialMark() {
        return credentialMark;
    }
}
