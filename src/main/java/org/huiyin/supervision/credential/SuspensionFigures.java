package org.huiyin.supervision.credential;

import java.time.LocalDate;

/**
 * How many credentials were suspended this year so far (暂扣数; rules A7, D9), of the suspensions that one person may see.
 *
 * @param from the first day counted
 * @param suspended of which the notice was served since
 * @param inForce last today, whenever they began
 * @param lifted ended since before their day, after the notice
 * @param lapsed have run out since
 * @param revoked became final since
 * @param owed wait for the decision or the notice today; none for whoever reads only what was served
 */
public record SuspensionFigures(
        LocalDate from, long suspended, long inForce, long lifted, long lapsed, long revoked, long owed) {}
