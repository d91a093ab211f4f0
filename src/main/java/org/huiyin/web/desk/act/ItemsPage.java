package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.CaseOutcome;
import org.huiyin.web.form.Choice;

/**
 * A page about the found problems of a case.
 *
 * @param items all of them, as they stand
 * @param open those that the act can be done to
 */
public record ItemsPage(ActFrame act, List<CaseOutcome.Item> items, List<Choice> open) {}
