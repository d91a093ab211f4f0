package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.Fact;

/**
 * The page on which a request about the clock is decided, or what it led to is ended.
 *
 * @param facts who asked for what, and when
 * @param reason of the unit, in paragraphs
 */
public record AskedPage(ActFrame act, List<Fact> facts, List<String> reason) {}
