package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Choice;

/**
 * The page on which a complainant asks that somebody not handle the complaint.
 *
 * @param whom the units that can be named, and the choice of a person
 * @param again whether something was refused before, so that new facts are asked for
 */
public record AskRecusalPage(ActPage act, List<Choice> whom, boolean again) {

    /** The choice of a person instead of a unit. */
    static final String PERSON = "-";
}
