package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Frame;

/**
 * The receipt: number, code, a QR code, what happens by when.
 *
 * @param code in groups of four
 * @param body who received it
 * @param received the moment, in words
 * @param address where to follow it, to be typed by hand
 * @param until the time of the day until which it can be changed; empty when it no longer can
 */
public record ReceiptPage(
        Frame frame,
        String number,
        String code,
        String body,
        String received,
        String subject,
        String address,
        QrPath qr,
        List<When> whens,
        String until) {

    /** Something that happens, and by when. */
    public record When(String by, String what) {}
}
