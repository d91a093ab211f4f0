package org.huiyin.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.CourseView.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoursePlanTest {

    @ParameterizedTest
    @EnumSource(ComplaintStatus.class)
    void the_picture_shows_every_status_and_where_the_case_is(ComplaintStatus status) {
        var course = of(status);

        assertThat(course.stops()).hasSize(ComplaintStatus.values().length);
        assertThat(course.stops().stream().filter(Stop::here)).hasSize(1);
    }

    @Test
    void no_status_hides_another() {
        var stops = of(ComplaintStatus.SUBMITTED).stops();

        for (var one : stops)
            for (var other : stops)
                if (one != other)
                    assertThat(Math.abs(one.x() - other.x()) > Stop.WIDTH
                                    || Math.abs(one.y() - other.y()) > Stop.HEIGHT)
                            .as(one.lines() + " and " + other.lines())
                            .isTrue();
    }

    @Test
    void where_a_case_can_go_is_said_in_words_with_the_acts_that_lead_there() {
        assertThat(of(ComplaintStatus.PENDING_REVIEW).onward()).contains("办理中（退回答复）", "已撤回（撤回）");
    }

    @Test
    void only_the_ways_on_from_here_stand_out() {
        var course = of(ComplaintStatus.SUBMITTED);

        assertThat(course.ways().stream().filter(way -> way.state() != null))
                .hasSize(course.onward().size());
    }

    @Test
    void from_where_a_case_has_ended_nothing_leads_on() {
        assertThat(of(ComplaintStatus.WITHDRAWN).onward()).isEmpty();
    }

    private static CourseView of(ComplaintStatus status) {
        return new CoursePlan(status, Words.of("zh")).view();
    }
}
