package org.huiyin.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Periods;

/** What everybody is promised, as the rules say it; a region may promise otherwise, which a case then says of itself. */
@ApplicationScoped
class Promises {

    @Inject
    DeadlineRules rules;

    /** In words, until when: whether it is accepted, the answer, the rating. */
    List<String> of(Words words) {
        return Stream.of(ClockCode.C1, ClockCode.C3, ClockCode.C7)
                .map(code -> Periods.within(rules.of(code).period(), words))
                .toList();
    }
}
