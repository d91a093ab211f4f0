package org.huiyin.web.citizen;

import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/**
 * Asks for number and code.
 *
 * @param ended the half hour of an opened complaint is over
 */
public record TrackPage(Frame frame, Form form, boolean ended, String contact) {}
