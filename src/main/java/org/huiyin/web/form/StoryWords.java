package org.huiyin.web.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.StoryView.Happening;
import org.huiyin.web.form.StoryView.Reader;

/** The sentence for an entry of the trail, and what was written on the occasion. */
record StoryWords(String text, List<String> quote) {

    /** What is told together with the reason that was given for it. */
    private static final Set<String> EXPLAINED = Set.of(
            "complaint.withdrawn",
            "identity.looked",
            "objection.made",
            "complaint.unmerged",
            "complaint.continued",
            "complaint.mergedInto",
            "complaint.joined",
            "complaint.letGo",
            "recheck.requested",
            "recheck.requestedByFollower",
            "complaint.extensionRequested",
            "complaint.extended",
            "complaint.extensionRefused",
            "complaint.suspensionRequested",
            "complaint.suspended",
            "complaint.suspensionRefused",
            "complaint.resumed",
            "complaint.ledgerRequested",
            "complaint.ledgerRefused",
            "complaint.ledgerEnded",
            "complaint.relapsed",
            "complaint.relapseRefused",
            "complaint.escalationRefused");

    /** What is told together with several texts, each with its own heading. */
    private static final List<String> HEADED = List.of("reason", "measures", "plan", "progress", "nextStep");

    static StoryWords of(Happening happening, Reader reader, Words words) {
        var spoken = "story." + happening.event() + ".you";
        var text = reader == Reader.COMPLAINANT && words.has(spoken) ? words.text(spoken) : text(happening, words);
        if (happening.event().equals("complaint.contacted")) text = contacted(happening, reader, words);
        var headed =
                "complaint.ledgered".equals(happening.event()) || "complaint.ledgerUpdated".equals(happening.event());
        return new StoryWords(text, headed ? headed(happening, words) : quote(happening, reader));
    }

    private static String text(Happening happening, Words words) {
        var key = "story." + happening.event();
        return switch (happening.event()) {
            case "complaint.filed" -> words.text(key, happening.of("body"));
            case "complaint.assigned", "complaint.designated" ->
                words.text(
                        happening.of("cooperating").isEmpty() ? key : key + ".together",
                        happening.of("lead"),
                        happening.of("cooperating"));
            case "complaint.notAccepted", "complaint.nonAcceptanceProposed" -> words.text(key, happening.of("reason"));
            case "complaint.continued" ->
                words.text(key, happening.of("number"), words.text("complaint.clue." + happening.of("ground")));
            case "complaint.replySubmitted", "complaint.replied", "complaint.foundBefore" ->
                words.text(key, words.text("complaint.finding." + happening.of("finding")));
            case "complaint.handlerChosen" -> words.text(key, happening.of("handler"));
            case "complaint.measureTaken" -> measure(key, happening, words);
            case "recheck.requestedByFollower" -> words.text(key, happening.of("number"), happening.of("body"));
            case "recheck.requested", "objection.made", "objection.upheld" -> words.text(key, happening.of("body"));
            case "referral.proposed",
                    "referral.approved",
                    "referral.refused",
                    "referral.received",
                    "referral.concluded",
                    "referral.undecided",
                    "referral.late" -> words.text(key, happening.of("destination"));
            case "complaint.leadRecused" -> words.text(key, happening.of("lead"));
            case "complaint.supervisionRecused" -> words.text(key, happening.of("body"));
            case "complaint.recusalAgreed" -> words.text(key, happening.of("whom"));
            case "complaint.leadReplaced" -> words.text(key, happening.of("lead"), happening.of("to"));
            case "complaint.returned", "complaint.recalled" -> words.text(key, happening.of("lead"));
            case "complaint.designationSought", "complaint.takenOver", "complaint.judgementTakenOver" ->
                words.text(key, happening.of("body"));
            case "complaint.transferredOut" -> words.text(key, happening.of("destination"));
            case "complaint.respondentIdentified" -> words.text(key, happening.of("unit"));
            case "complaint.mergedInto",
                    "complaint.joined",
                    "complaint.letGo",
                    "complaint.followerWithdrawn",
                    "complaint.relapseReportedByFollower",
                    "complaint.complainantUrgedByFollower",
                    "complaint.followerMaterial" -> words.text(key, happening.of("number"));
            case "complaint.followerEvaluated" ->
                words.text(key, happening.of("number"), words.text("complaint.grade." + happening.of("grade")));
            case "complaint.evaluated" -> words.text(key, words.text("complaint.grade." + happening.of("grade")));
            case "complaint.rectified", "complaint.verified", "complaint.verificationFailed" ->
                words.text(key, happening.of("item"));
            case "complaint.falseReporting" ->
                words.text(key, words.text("escalation.claim." + happening.of("claim"), happening.of("item")));
            case "complaint.extensionRequested" -> words.text(key, happening.of("days"));
            case "complaint.extended" -> words.text(key, happening.of("days"), day(happening, "until", words));
            case "complaint.suspensionRequested", "complaint.suspended" ->
                words.text(key, words.text("deadline.ground." + happening.of("ground")));
            case "complaint.resumed" -> words.text(key, day(happening, "until", words));
            case "complaint.ledgered", "complaint.ledgerUpdated" -> words.text(key, day(happening, "expected", words));
            case "complaint.ledgerEnded" -> words.text(key, day(happening, "promised", words));
            case "complaint.coTaskGiven", "complaint.coOpinionReturned" ->
                words.text(key, happening.of("cooperating"), day(happening, "until", words));
            case "complaint.coTaskWithdrawn",
                    "complaint.coTaskEnded",
                    "complaint.coTaskDissolved",
                    "complaint.coOpinionGiven" -> words.text(key, happening.of("cooperating"));
            case "complaint.urged", "complaint.ordered" -> words.text(key, clock(happening, words));
            case "complaint.listed" ->
                happening.of("cause").isEmpty()
                        ? words.text(key, clock(happening, words))
                        : words.text(key + "." + happening.of("cause"));
            case "complaint.relapsed" ->
                happening.of("problems").isEmpty()
                        ? words.text(key)
                        : words.text(key + ".problems", happening.of("problems"));
            case "material.added" -> words.text(happening.of("file").isEmpty() ? key : key + ".file");
            default -> words.text(key);
        };
    }

    /** What was done, and what came back by it. */
    private static String measure(String key, Happening happening, Words words) {
        var said = new StringBuilder(words.text(key, words.text("complaint.measure." + happening.of("kind"))));
        for (var money : List.of("refunded", "recovered"))
            if (!happening.of(money).isEmpty())
                said.append(words.text(key + "." + money, new BigDecimal(happening.of(money))));
        return said.toString();
    }

    /** How and when, to the minute: what was made yesterday may have been recorded today. */
    private static String contacted(Happening happening, Reader reader, Words words) {
        var spoken = reader == Reader.COMPLAINANT ? ".you." : ".";
        var at = Instant.parse(happening.of("moment")).atZone(Clock.CHINA);
        return words.text(
                "story.complaint.contacted" + spoken + happening.of("way"),
                words.day(at.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm").format(at));
    }

    private static String day(Happening happening, String name, Words words) {
        return words.day(LocalDate.parse(happening.of(name)));
    }

    private static List<String> headed(Happening happening, Words words) {
        return HEADED.stream()
                .filter(name -> !happening.of(name).isBlank())
                .flatMap(name ->
                        words.text("story.ledger." + name, happening.of(name)).lines())
                .toList();
    }

    private static String clock(Happening happening, Words words) {
        return ProblemClock.name(happening.of("clock"), happening.of("item"), words);
    }

    private static List<String> quote(Happening happening, Reader reader) {
        var written = Stream.of("items", "note", "basis", "opinion", "file");
        // What the dispatcher tells the units, and why a person took the complaint back, is for those who hold the
        // case.
        var inside = reader == Reader.STAFF ? Stream.of("instructions") : Stream.<String>empty();
        var reasons = EXPLAINED.contains(happening.event()) || happening.event().startsWith("complaint.rehandling")
                ? Stream.of("reason")
                : Stream.<String>empty();
        return Stream.of(written, inside, reasons)
                .flatMap(names -> names)
                .map(happening::of)
                .filter(text -> !text.isBlank())
                .flatMap(String::lines)
                .toList();
    }
}
