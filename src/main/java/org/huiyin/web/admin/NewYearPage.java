package org.huiyin.web.admin;

import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;

/**
 * Typing, pasting or uploading the notice of a year.
 *
 * @param limit characters that the text may have
 * @param loaded tells a text that came from a file and was not touched since, or empty
 */
public record NewYearPage(DeskFrame desk, Form form, int limit, String loaded) {}
