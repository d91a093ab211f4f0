package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;

/** Choosing who of the unit works on the case. */
public record HandlerPage(ActFrame act, List<Choice> handlers) {}
