package org.huiyin.web.citizen;

import org.huiyin.web.form.Frame;
import org.huiyin.web.form.ReplyLetterView;

/** The reply, and whether it can still be rated. */
public record LetterPage(Frame frame, ReplyLetterView letter, boolean mayRate) {}
