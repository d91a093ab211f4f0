package org.huiyin.web.form;

import java.util.List;

/**
 * To whom a complaint has gone.
 *
 * @param to the body outside the portal
 * @param kind why, in the words of the list
 * @param explanation why, in words for this complainant
 * @param contact where to ask there
 * @param route the legal way at that body
 * @param name whether the complainant's name went along, in a sentence
 */
public record TransferView(
        String to, String day, String kind, List<String> explanation, String contact, String route, String name) {}
