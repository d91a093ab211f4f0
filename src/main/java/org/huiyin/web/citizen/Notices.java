package org.huiyin.web.citizen;

import org.huiyin.web.form.Frame;

/** Names who holds personal data and where to turn (个人信息保护法 art. 17). */
public final class Notices {

    private Notices() {}

    public static CheckPage.Notice of(Frame frame) {
        var owner = frame.site().owner();
        var phone = frame.site().phone();
        return new CheckPage.Notice(
                owner.isEmpty() ? frame.text("privacy.controller") : owner,
                phone == null ? frame.text("privacy.contact.window") : phone);
    }
}
