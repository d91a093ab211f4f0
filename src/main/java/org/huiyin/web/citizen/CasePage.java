package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.ClockView;
import org.huiyin.web.form.EscalationView;
import org.huiyin.web.form.Frame;
import org.huiyin.web.form.RoadView;
import org.huiyin.web.form.StoryView;
import org.huiyin.web.form.TransferView;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its complainant follows it.
 *
 * @param status in plain words
 * @param next what happens now, and by when
 * @param who who has it, or null when nobody has to do anything
 * @param recused what was asked about who handles it, and what was decided; a sentence each
 * @param asked what is to be supplied; empty when nothing is
 * @param declined why it was not accepted, or null
 * @param opinion what the level above has decided last, or null
 * @param transfer to whom it has gone, or null
 */
public record CasePage(
        Frame frame,
        String number,
        String subject,
        String status,
        RoadView road,
        List<ClockView> clocks,
        List<String> next,
        @Nullable Who who,
        List<String> recused,
        List<String> asked,
        @Nullable Declined declined,
        @Nullable Opinion opinion,
        @Nullable TransferView transfer,
        List<Problem> problems,
        EscalationView escalation,
        StoryView story,
        List<CheckPage.Answer> told,
        List<EvidenceItem> files,
        May may) {

    /** Who has it: a unit and a role, never a person. */
    public record Who(String unit, String role, @Nullable String phone) {}

    /**
     * The reason, what it means, and the legal way to take instead.
     *
     * @param until the last day to object to it, in words, or null when that is not possible (any more)
     */
    public record Declined(
            String reason,
            String meaning,
            String explanation,
            String route,
            @Nullable String until) {}

    /**
     * What the level above has decided.
     *
     * @param by which body, and when
     * @param last what it means that the matter is settled with it, or null while it is not
     */
    public record Opinion(
            String title,
            String by,
            String outcome,
            List<String> text,
            @Nullable String last) {}

    /** A found problem on its way to being solved. */
    public record Problem(String title, String measure, String until, String state) {}

    /** What the complainant can do now. */
    public record May(
            boolean read,
            boolean rate,
            boolean supply,
            boolean recheck,
            boolean relapse,
            boolean recuse,
            boolean add,
            boolean withdraw,
            Urge urge) {

        public boolean nothing() {
            return !read && !rate && !supply && !recheck && !relapse && !recuse && !add && !withdraw && !urge.now();
        }
    }

    /**
     * Whether the complainant may urge.
     *
     * @param again the day on which that is possible again, in words, or null
     */
    public record Urge(boolean now, @Nullable String again) {}
}
