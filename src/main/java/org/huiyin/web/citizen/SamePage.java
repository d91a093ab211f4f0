package org.huiyin.web.citizen;

import org.huiyin.web.form.Frame;

/** The same report was sent before; its number, so that one can follow it with the code of then. */
public record SamePage(Frame frame, String number) {}
