package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;

/** The page on which the leader of a unit asks that a case stands still, on one of these grounds. */
public record SuspensionRequestPage(ActFrame act, List<Choice> grounds) {}
