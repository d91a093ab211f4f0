package org.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Tokens;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Two tabs of one browser write the same page of a draft. */
@InPortal
class DraftTabsIT {

    private static final String PAGE = "what";

    @Inject
    Drafts drafts;

    private final byte[] token = Tokens.hash(Tokens.random());

    @Test
    void a_tab_goes_on_with_what_it_has_kept_itself() {
        var tab = Tab.shown(Draft.NEW, PAGE);
        keep("一", tab);
        keep("二", tab);

        assertThat(subject()).isEqualTo("二");
    }

    @Test
    void what_another_tab_has_kept_meanwhile_is_not_overwritten_unseen() {
        var first = Tab.shown(Draft.NEW, PAGE);
        var second = Tab.shown(Draft.NEW, PAGE);
        keep("第一个窗口", first);

        assertThatThrownBy(() -> keep("第二个窗口", second))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage(Drafts.ELSEWHERE);
        assertThat(subject()).isEqualTo("第一个窗口");
    }

    @Test
    void who_was_told_and_sends_it_again_keeps_their_own() {
        var first = Tab.shown(Draft.NEW, PAGE);
        var second = Tab.shown(Draft.NEW, PAGE);
        keep("第一个窗口", first);
        assertThatThrownBy(() -> keep("第二个窗口", second)).isInstanceOf(Refusal.NotNow.class);

        var again = Tab.shown(drafts.find(token).orElseThrow(), PAGE);
        keep("第二个窗口", Tab.read(again.toString()));
        assertThat(subject()).isEqualTo("第二个窗口");
        assertThatThrownBy(() -> keep("第一个窗口改了", first)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void two_tabs_that_say_the_same_do_not_disturb_each_other() {
        var first = Tab.shown(Draft.NEW, PAGE);
        var second = Tab.shown(Draft.NEW, PAGE);
        keep("一样", first);
        var kept = drafts.find(token).orElseThrow().value("subject");

        keep(kept, second);
        assertThat(subject()).isEqualTo("一样");
    }

    @Test
    void other_pages_are_kept_beside_it() {
        keep("第一个窗口", Tab.shown(Draft.NEW, PAGE));
        drafts.keep(token, "who", "complainant.name"::equals, Map.of(), Tab.shown(Draft.NEW, "who"));

        assertThat(subject()).isEqualTo("第一个窗口");
    }

    @Test
    void a_page_that_says_nothing_of_its_tab_keeps_as_ever() {
        keep("第一个窗口", Tab.shown(Draft.NEW, PAGE));
        keep("没有脚本", Tab.read("<script>"));

        assertThat(subject()).isEqualTo("没有脚本");
    }

    private void keep(String subject, Tab tab) {
        drafts.keep(token, PAGE, "subject"::equals, Map.of("subject", List.of(subject)), tab);
    }

    private String subject() {
        return drafts.find(token).orElseThrow().value("subject");
    }
}
