package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.Cooperation;
import org.huiyin.web.form.Choice;

/**
 * Choosing one of several tasks to do something with.
 *
 * @param tasks as they stand
 * @param choices the same, by their numbers
 * @param dated whether a day is asked for
 */
public record CoTasksPage(ActFrame act, List<Cooperation.Task> tasks, List<Choice> choices, boolean dated) {}
