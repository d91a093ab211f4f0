package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;

/**
 * Asking a cooperating unit for its opinion.
 *
 * @param units that can be asked
 */
public record CoTaskPage(ActFrame act, List<Choice> units) {}
