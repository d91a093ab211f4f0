package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.OptionGroup;

/**
 * The page on which the head of supervision decides whether somebody is recused.
 *
 * @param request which one of those that wait
 * @param whom the name of the person or the unit
 * @param facts who asked and when, and until when it is to be decided
 * @param reason what was written, in paragraphs
 * @param people who may be meant; empty when that is clear
 */
public record RecusalPage(
        ActFrame act, String request, String whom, List<String> facts, List<String> reason, List<OptionGroup> people) {}
