package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.OptionGroup;

/**
 * Choosing another unit for one that is not there any more.
 *
 * @param leads the units that are proposed, best first, each with the reason for its place
 * @param units all units, by region, for another choice
 */
public record LeadReplacementPage(ActFrame act, List<Choice> leads, List<OptionGroup> units) {

    LeadReplacementPage refusedBecause(String reason) {
        return new LeadReplacementPage(act.refusedBecause(reason), leads, units);
    }
}
