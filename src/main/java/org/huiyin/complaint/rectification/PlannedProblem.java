package org.huiyin.complaint.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a reply names it, with the measure against it.
 *
 * @param immediate to be solved at once (立行立改) rather than by a set day (限期整改)
 * @param dueOn the set day; without one the rule of C8 says when
 */
public record PlannedProblem(
        String title,
        String measure,
        boolean immediate,
        @Nullable LocalDate dueOn) {}
