package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that were issued in place of those taken back, newest first.
 *
 * @param next the address of the next page, or null
 */
public record IssuedCredentialsPage(
        DeskFrame desk, List<Line> lines, @Nullable String next) {

    public IssuedCredentialsPage {
        lines = List.copyOf(lines);
    }

    /**
     * One credential.
     *
     * @param before the number before
     * @param valid from when to when
     */
    public record Line(
            String officer, String unit, String number, String before, String valid, String basis, String issued) {}
}
