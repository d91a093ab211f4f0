package org.huiyin.web.desk;

import java.util.List;
import org.huiyin.web.form.LightView;

/**
 * What stands above every page of a case.
 *
 * @param sort how the complainant appears and who that is, in words
 * @param path where the case page is
 * @param clocks the clocks that matter now, those that run first
 */
public record CaseHead(String number, String subject, String sort, String stage, String path, List<Line> clocks) {

    public CaseHead {
        clocks = List.copyOf(clocks);
    }

    /** A clock in one line. */
    public record Line(String name, LightView light, String head, String tail) {}
}
