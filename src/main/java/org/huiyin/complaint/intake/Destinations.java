package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Recusal;
import org.huiyin.unit.Units;

/**
 * Holds the typed name of a body against those complained about. A complaint never goes to them, nor to what belongs to them
 * (rules D4 a; 信访工作条例 art. 30).
 */
@ApplicationScoped
public class Destinations {

    @Inject
    Units units;

    @Inject
    Recusal recusal;

    /**
     * @throws Refusal.NotNow with the reason
     */
    public void mustNotBeAccused(String destination, List<Respondent> respondents) {
        var organs = respondents.stream()
                .map(Respondent::organ)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        units.allCalled(destination).forEach(unit -> recusal.mustNotApply(unit, organs));
        var typed = plain(destination);
        respondents.stream()
                .flatMap(Destinations::names)
                .filter(name -> meant(typed, plain(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal.NotNow("transfer.accused", destination.strip(), name);
                });
    }

    /** A section is written behind the name of its bureau, the region before it; a body stationed there has it in the middle. */
    private static boolean meant(String typed, String name) {
        return !name.isEmpty() && (typed.startsWith(name) || typed.endsWith(name));
    }

    private static Stream<String> names(Respondent respondent) {
        return Stream.concat(
                Stream.of(respondent.unitName(false), respondent.unitName(true)),
                Stream.of(respondent.unit(), respondent.organ())
                        .filter(Objects::nonNull)
                        .flatMap(unit -> Stream.of(unit.name(false), unit.name(true))));
    }

    /** Without the differences of typing: width, case, spaces. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
