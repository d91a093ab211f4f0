package org.huiyin.web.citizen;

import org.huiyin.web.form.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where filing begins when something lies on this device: a report that was not sent, or one that can still be changed.
 *
 * @param saved when it was kept, in words
 * @param number of the complaint that can still be changed, or null
 */
public record StartPage(Frame frame, String saved, @Nullable String number) {}
