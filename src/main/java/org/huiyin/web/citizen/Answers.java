package org.huiyin.web.citizen;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyin.complaint.ActionKind;
import org.huiyin.complaint.Channel;
import org.huiyin.complaint.ComplainantType;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.Draft;
import org.huiyin.complaint.intake.FileComplaint;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.platform.FieldError;
import org.huiyin.unit.Uscc;
import org.huiyin.web.form.Amount;
import org.jspecify.annotations.Nullable;

/** Reads a draft as the command that it will become. What was typed in full width, with blanks or commas, is understood. */
record Answers(Draft draft) {

    FileComplaint command(String locale) {
        return new FileComplaint(
                choice(IdentityMode.class, "identityMode"),
                choice(ComplainantType.class, "complainantType"),
                identity(),
                draft.value("regionCode"),
                accusations().stream()
                        .filter(Accusation::says)
                        .map(Accusation::accused)
                        .toList(),
                draft.value("subject").strip(),
                draft.value("narrative").strip(),
                draft.value("primaryCategory"),
                List.of(),
                draft.value("sector"),
                choice(ActionKind.class, "actionKind"),
                day(),
                text("place"),
                amount(),
                requests(),
                Channel.WEB,
                locale);
    }

    /** What cannot even be read, or must be said although a program need not say it. */
    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (accusations().stream().noneMatch(Accusation::says)
                && draft.value("unitUnknown").isEmpty())
            errors.add(new FieldError("respondents[0].unitText", "filing.respondents.missing"));
        if (!draft.value("occurredOn").isBlank() && day() == null)
            errors.add(new FieldError("occurredOn", "filing.occurredOn.form"));
        if (!draft.value("amountInvolved").isBlank() && amount() == null)
            errors.add(new FieldError("amountInvolved", "filing.amountInvolved.form"));
        return errors;
    }

    List<Accusation> accusations() {
        return Accusation.in(draft);
    }

    /** The requests without the lines left empty. */
    List<String> requests() {
        return draft.all("requests").stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Nullable
    LocalDate day() {
        try {
            return draft.value("occurredOn").isBlank() ? null : LocalDate.parse(plain("occurredOn"));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    @Nullable
    BigDecimal amount() {
        return Amount.of(plain("amountInvolved"));
    }

    private Identity identity() {
        if (draft.value("identityMode").equals(IdentityMode.ANONYMOUS.name())) return Identity.NONE;
        return new Identity(text("complainant.name"), uscc(), shown("complainant.phone"), shown("complainant.email"));
    }

    private @Nullable String uscc() {
        var typed = text("complainant.uscc");
        if (typed == null || draft.value("complainantType").equals(ComplainantType.CITIZEN.name())) return null;
        return Uscc.faultIn(typed).isPresent() ? typed : new Uscc(typed).value();
    }

    private @Nullable String text(String name) {
        var typed = draft.value(name).strip();
        return typed.isEmpty() ? null : typed;
    }

    private @Nullable String shown(String name) {
        var typed = plain(name);
        return typed.isEmpty() ? null : typed;
    }

    /** In half width, without blanks around it. */
    private String plain(String name) {
        return Normalizer.normalize(draft.value(name), Normalizer.Form.NFKC).strip();
    }

    private <E extends Enum<E>> @Nullable E choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(draft.value(name)))
                .findFirst()
                .orElse(null);
    }
}
