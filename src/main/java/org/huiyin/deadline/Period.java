package org.huiyin.deadline;

import jakarta.json.JsonObject;

/**
 * The length of a legal clock as a rule states it.
 *
 * @param amount 1 to 366 days, or 1 to 12 months
 * @param rollForward whether a last day that is a day of rest gives way to the next working day (民法典 art. 203); means
 *     nothing for {@link PeriodUnit#WORKING_DAY}, which never ends on a day of rest
 */
public record Period(int amount, PeriodUnit unit, boolean rollForward) {

    public Period {
        if (amount < 1 || amount > unit.most())
            throw new IllegalArgumentException(
                    "amount: " + amount + " is not within 1.." + unit.most() + " for " + unit);
    }

    /**
     * Reads {@code {"amount": 7, "unit": "NATURAL_DAY", "rollForward": true}}; without {@code rollForward} it is true,
     * as the law has it. Other fields are left to the rule around it.
     *
     * @throws IllegalArgumentException naming the field that is missing or wrong
     */
    public static Period fromJson(JsonObject json) {
        var fields = new JsonFields("", json);
        return new Period(
                fields.number("amount"), fields.choice("unit", PeriodUnit.class), fields.flag("rollForward", true));
    }
}
