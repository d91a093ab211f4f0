package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;

/** Adding a unit: what it may be, where it may be, and which units may stand above it. */
public record NewUnitPage(
        DeskFrame desk,
        Form form,
        List<OptionGroup> natures,
        List<OptionGroup> regions,
        List<OptionGroup> units,
        List<Choice> sectors) {}
