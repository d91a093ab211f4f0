package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;

/** The page on which an officer says that somebody is not impartial. */
public record RecusalDeclarationPage(ActFrame act, List<Choice> colleagues) {}
