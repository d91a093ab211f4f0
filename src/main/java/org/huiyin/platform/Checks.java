package org.huiyin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a command against its Jakarta Validation constraints and turns what is wrong into {@link Refusal.Invalid}.
 *
 * <p>The constraint's message is a key of the bundles, so no Java name reaches a person.
 */
@ApplicationScoped
public class Checks {

    @Inject
    Validator validator;

    /** Returns the command if all is well. */
    public <T> T valid(T command) {
        var errors = errorsOf(command);
        if (!errors.isEmpty()) throw new Refusal.Invalid(errors);
        return command;
    }

    public List<FieldError> errorsOf(Object command) {
        return validator.validate(command).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(Checks::error)
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var limit = attributes.containsKey("max") ? attributes.get("max") : attributes.getOrDefault("value", "");
        return new FieldError(violation.getPropertyPath().toString(), violation.getMessageTemplate(), limit);
    }
}
