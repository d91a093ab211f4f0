package org.huiyin.web.desk.act;

import java.util.List;

/**
 * Deciding whether a unit may give its case back.
 *
 * @param unit who asks
 * @param asked when
 * @param reason paragraphs
 * @param basis paragraphs
 * @param narrative what the complaint is about, paragraphs
 */
public record ReturnPage(
        ActFrame act, String unit, String asked, List<String> reason, List<String> basis, List<String> narrative) {}
