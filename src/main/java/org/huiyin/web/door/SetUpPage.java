package org.huiyin.web.door;

import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/** Setting up an empty portal. */
public record SetUpPage(Frame frame, Form form) {}
