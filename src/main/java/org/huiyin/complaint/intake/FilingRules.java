package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.ComplainantType;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.Taxonomy;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;
import org.huiyin.unit.Uscc;
import org.jspecify.annotations.Nullable;

/** Holds a filing against what no single field can know: the lists, the calendar, and the choice of identity. */
@ApplicationScoped
public class FilingRules {

    @Inject
    Checks checks;

    @Inject
    Taxonomy taxonomy;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.Invalid with one error for each wrong field
     */
    public void check(FileComplaint command) {
        var errors = errorsOf(command);
        if (!errors.isEmpty()) throw new Refusal.Invalid(errors);
    }

    /** All that is wrong with it; empty when it can be filed. */
    public List<FieldError> errorsOf(FileComplaint command) {
        var errors = new ArrayList<>(checks.errorsOf(command));
        checkLists(command, errors);
        checkRespondents(command, errors);
        var day = command.occurredOn();
        if (day != null && day.isAfter(clock.today()))
            errors.add(new FieldError("occurredOn", "filing.occurredOn.future"));
        if (day != null && day.getYear() < 1990) errors.add(new FieldError("occurredOn", "filing.occurredOn.tooOld"));
        checkIdentity(command, errors);
        if (command.channel().exOfficio()) errors.add(new FieldError("channel", "filing.exOfficio"));
        if (command.complainantType() == ComplainantType.AUTHORITY)
            errors.add(new FieldError("complainantType", "filing.exOfficio"));
        return errors;
    }

    private void checkLists(FileComplaint command, List<FieldError> errors) {
        // A missing field is reported by its own constraint already.
        if (!unknown(command.regionCode())
                && units.findRegion(command.regionCode()).isEmpty())
            errors.add(new FieldError("regionCode", "filing.regionCode.unknown"));
        if (!unknown(command.primaryCategory()) && !offered(command.primaryCategory()))
            errors.add(new FieldError("primaryCategory", "filing.primaryCategory.unknown"));
        if (!command.otherCategories().stream().allMatch(this::offered))
            errors.add(new FieldError("otherCategories", "filing.primaryCategory.unknown"));
        if (!unknown(command.sector()) && !taxonomy.sector(command.sector()))
            errors.add(new FieldError("sector", "filing.sector.unknown"));
    }

    private boolean offered(String category) {
        return taxonomy.category(category)
                && taxonomy.find(category).filter(entry -> !entry.staffOnly()).isPresent();
    }

    private void checkRespondents(FileComplaint command, List<FieldError> errors) {
        for (var i = 0; i < command.respondents().size(); i++) {
            var code = command.respondents().get(i).unitCode();
            if (code != null && units.find(code).isEmpty())
                errors.add(new FieldError("respondents[" + i + "].unitCode", "filing.respondent.unknown"));
        }
    }

    private static void checkIdentity(FileComplaint command, List<FieldError> errors) {
        var identity = command.complainant();
        if (command.identityMode() == IdentityMode.ANONYMOUS) {
            // Anonymous means that nothing is held, not that something is held and hidden.
            if (!identity.empty()) errors.add(new FieldError("complainant", "filing.anonymous.contact"));
            return;
        }
        if (unknown(identity.name())) errors.add(new FieldError("complainant.name", "filing.name.missing"));
        if (unknown(identity.phone()) && unknown(identity.email()))
            errors.add(new FieldError("complainant.phone", "filing.contact.missing"));
        var code = identity.uscc();
        if (code == null || code.isBlank()) {
            if (command.complainantType() == ComplainantType.ENTERPRISE)
                errors.add(new FieldError("complainant.uscc", "filing.uscc.missing"));
        } else Uscc.faultIn(code).ifPresent(fault -> errors.add(new FieldError("complainant.uscc", fault.key())));
    }

    private static boolean unknown(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
