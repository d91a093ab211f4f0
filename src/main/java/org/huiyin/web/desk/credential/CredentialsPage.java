package org.huiyin.web.desk.credential;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.form.LightView;
import org.jspecify.annotations.Nullable;

/**
 * The suspensions of credentials that this person may see, newest first.
 *
 * @param figures how many there were this year, of those that this person may see
 * @param counted since when
 * @param proposes whether this person may propose one
 * @param next where the next page begins, or null when this is the last
 */
public record CredentialsPage(
        DeskFrame desk,
        List<Line> lines,
        List<Fact> figures,
        String counted,
        boolean proposes,
        @Nullable String next) {

    public CredentialsPage {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
    }

    /**
     * @param light of the notice while it is owed, else null
     * @param clock what counts now: until when the notice is owed, or the suspension lasts
     */
    public record Line(
            String path,
            @Nullable LightView light,
            String officer,
            String credentialNo,
            String clock,
            String due,
            String unit,
            String status,
            String months) {}
}
