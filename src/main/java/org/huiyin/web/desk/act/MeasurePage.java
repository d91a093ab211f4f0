package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.OptionGroup;

/**
 * Recording a measure.
 *
 * @param units those complained about, as far as they are known, and the one that handles the case
 */
public record MeasurePage(ActFrame act, List<Choice> kinds, List<OptionGroup> units) {}
