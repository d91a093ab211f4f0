package org.huiyin.evidence.content;

import java.util.Set;
import org.huiyin.evidence.Trace;

/** What cleaning took out, and what it had to leave in because taking it out would destroy the file. */
public record Cleaned(Set<Trace> removed, Set<Trace> left) {

    public Cleaned {
        removed = Set.copyOf(removed);
        left = Set.copyOf(left);
    }

    static Cleaned of(Set<Trace> removed) {
        return new Cleaned(removed, Set.of());
    }
}
