package org.huiyin.web.desk;

import java.util.List;
import org.huiyin.web.form.ClockView;
import org.huiyin.web.form.EscalationView;
import org.huiyin.web.form.RoadView;
import org.huiyin.web.form.StoryView;

/** The page of a case: what was stated, what came of it, where it stands, how it went, and what this person may do now. */
public record CaseView(
        DeskFrame desk,
        CaseHead head,
        CaseSheet sheet,
        CaseOutcome outcome,
        ContactView contacts,
        Cooperation cooperation,
        List<String> recused,
        Referred referred,
        Linked linked,
        EscalationView escalation,
        RoadView road,
        CourseView course,
        StoryView story,
        List<ClockView> clocks,
        CaseSide side) {}
