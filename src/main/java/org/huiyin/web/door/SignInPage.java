package org.huiyin.web.door;

import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/** Signing in; the name that was typed is kept, the password never. */
public record SignInPage(Frame frame, Form form) {}
