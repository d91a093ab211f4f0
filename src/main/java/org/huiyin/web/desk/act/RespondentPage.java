package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.OptionGroup;

/** The page on which a respondent unit is identified. */
public record RespondentPage(ActFrame act, List<OptionGroup> units) {}
