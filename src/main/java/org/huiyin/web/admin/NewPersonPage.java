package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;

/** Adding a person: the units and the roles to choose from. */
public record NewPersonPage(DeskFrame desk, Form form, List<OptionGroup> units, List<Choice> roles) {}
