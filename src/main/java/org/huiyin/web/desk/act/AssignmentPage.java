package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.OptionGroup;

/**
 * Choosing who leads and who cooperates.
 *
 * @param leads the units that are proposed, best first, each with the reason for its place
 * @param units all units, by region, for another choice
 * @param cooperating units of the region and the one above that may cooperate
 * @param recused units of the region that may not, each with the reason
 */
public record AssignmentPage(
        ActFrame act, List<Choice> leads, List<OptionGroup> units, List<Choice> cooperating, List<String> recused) {

    /** The value of the card for a unit that is not among the proposed ones. */
    public static final String OTHER = "OTHER";

    AssignmentPage refusedBecause(String reason) {
        return new AssignmentPage(act.refusedBecause(reason), leads, units, cooperating, recused);
    }
}
