package org.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Map<String, List<String>> TYPED = Map.of(
            "subject", List.of("同街同样占道罚款相差十倍"),
            "narrative", List.of("第一行\n第二行 \"引号\" \\ <b> 😀 \u202eمرحبا"),
            "requests", List.of("复核", "", "说明理由"),
            "place", List.of(""));

    @Test
    void what_was_typed_survives_as_json() {
        assertThat(Draft.read(draft(TYPED).toJson())).isEqualTo(TYPED);
    }

    @Test
    void an_empty_draft_survives_too() {
        assertThat(Draft.read(Draft.NEW.toJson())).isEmpty();
    }

    @Test
    void a_page_replaces_its_own_fields_and_no_others() {
        var draft = draft(TYPED)
                .with(name -> name.equals("subject") || name.equals("place"), Map.of("subject", List.of("新")));
        assertThat(draft.value("subject")).isEqualTo("新");
        assertThat(draft.values()).doesNotContainKey("place");
        assertThat(draft.all("requests")).hasSize(3);
    }

    @Test
    void a_draft_says_nothing_of_itself_to_a_log() {
        assertThat(draft(TYPED).toString()).doesNotContain("罚款");
    }

    private static Draft draft(Map<String, List<String>> values) {
        return new Draft(values, null, null);
    }
}
