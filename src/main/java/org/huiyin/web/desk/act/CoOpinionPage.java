package org.huiyin.web.desk.act;

import org.huiyin.web.desk.Cooperation;

/** Answering what the unit was asked. */
public record CoOpinionPage(ActFrame act, Cooperation.Task task) {}
