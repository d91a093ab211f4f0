package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.CaseOutcome;
import org.huiyin.web.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the head of supervision finds that something reported is false.
 *
 * @param claims what the unit reported, each with what follows when it is false
 * @param measures where measures are recorded, or null when this person cannot do that now
 */
public record FalseReportingPage(
        ActFrame act,
        CaseOutcome outcome,
        List<Choice> claims,
        @Nullable String measures) {}
