package org.huiyin.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.complaint.intake.Draft;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Words;
import org.huiyin.web.citizen.CheckPage.Answer;
import org.huiyin.web.citizen.CheckPage.Section;
import org.huiyin.web.form.Pages;

/** Shows a draft as answers to read again, page by page. */
@RequestScoped
public class CheckSections {

    @Inject
    Lists lists;

    @Inject
    Attachments attachments;

    @Inject
    CurrentDraft current;

    @Inject
    Pages pages;

    List<Section> of(Draft draft, boolean amending) {
        var words = pages.words();
        return List.of(
                section(Step.WHO, !amending, who(draft, words)),
                section(Step.WHOM, true, whom(draft, words)),
                section(Step.WHAT, true, what(draft, words)),
                section(Step.EVIDENCE, true, evidence(words)));
    }

    private Section section(Step step, boolean changeable, List<Answer> answers) {
        return new Section(pages.words().text("filing.step." + step.key()), step.path(), changeable, answers);
    }

    private static List<Answer> who(Draft draft, Words words) {
        var answers = new ArrayList<Answer>();
        var mode = draft.value("identityMode");
        answers.add(answer(words, "type", named("complaint.type.", draft.value("complainantType"), words)));
        answers.add(
                answer(words, "mode", named("complaint.identity.", mode, words), named("filing.fear.", mode, words)));
        if (mode.equals("ANONYMOUS")) return answers;
        answers.add(answer(words, "name", draft.value("complainant.name")));
        if (!draft.value("complainantType").equals("CITIZEN"))
            answers.add(answer(words, "uscc", draft.value("complainant.uscc")));
        answers.add(answer(words, "phone", draft.value("complainant.phone")));
        answers.add(answer(words, "email", draft.value("complainant.email")));
        return answers;
    }

    private List<Answer> whom(Draft draft, Words words) {
        var answers = new ArrayList<Answer>();
        answers.add(answer(words, "region", lists.region(draft.value("regionCode"), words)));
        for (var row : Accusation.in(draft)) {
            var unit = row.unitText().isEmpty() ? words.text("filing.answer.unknownUnit") : row.unitText();
            answers.add(answer(words, "unit", unit));
            if (!row.officerName().isEmpty()) answers.add(answer(words, "officer", row.officerName()));
            if (!row.credentialNo().isEmpty()) answers.add(answer(words, "credential", row.credentialNo()));
        }
        if (!draft.value("unitUnknown").isEmpty())
            answers.add(answer(words, "unit", words.text("filing.answer.unknownUnit")));
        return answers;
    }

    private List<Answer> what(Draft draft, Words words) {
        var told = new Answers(draft);
        var day = told.day();
        return List.of(
                answer(words, "category", lists.plain(draft.value("primaryCategory"), words)),
                answer(words, "kind", lists.plain(draft.value("actionKind"), words)),
                answer(words, "sector", lists.plain(draft.value("sector"), words)),
                answer(words, "day", day == null ? draft.value("occurredOn") : words.day(day)),
                answer(words, "place", draft.value("place")),
                answer(words, "amount", draft.value("amountInvolved")),
                answer(words, "subject", draft.value("subject")),
                answer(words, "narrative", draft.value("narrative").lines().toArray(String[]::new)),
                answer(words, "requests", told.requests().toArray(String[]::new)));
    }

    private List<Answer> evidence(Words words) {
        var names = files(words).map(EvidenceItem::name).toArray(String[]::new);
        return List.of(answer(words, "files", names));
    }

    private Stream<EvidenceItem> files(Words words) {
        var sent = current.amended().map(complaint -> Holder.complaint(complaint.id())).stream();
        var added = current.hash().map(Holder::draft).stream();
        return Stream.concat(sent, added).flatMap(holder -> attachments.of(holder, words).stream());
    }

    private static String named(String prefix, String value, Words words) {
        return value.matches("[A-Z_]+") && words.has(prefix + value) ? words.text(prefix + value) : "";
    }

    private static Answer answer(Words words, String label, String... text) {
        var lines = List.of(text).stream().filter(line -> !line.isBlank()).toList();
        return new Answer(
                words.text("filing.answer." + label),
                lines.isEmpty() ? List.of(words.text("filing.answer.none")) : lines);
    }
}
