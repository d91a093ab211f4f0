package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;

/**
 * Handing a complaint to a body outside the portal.
 *
 * @param kinds why, each with the legal route that the complainant will be told of
 * @param name what the other body will and will not learn of the complainant
 */
public record TransferPage(ActFrame act, List<Choice> kinds, String name) {

    TransferPage refusedBecause(String reason) {
        return new TransferPage(act.refusedBecause(reason), kinds, name);
    }
}
