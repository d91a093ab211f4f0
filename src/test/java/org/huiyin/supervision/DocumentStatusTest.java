package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole table of a supervision document: where each act leads from each status, and nowhere else. */
class DocumentStatusTest {

    @Test
    void every_act_leads_where_the_table_says() {
        var table = Arrays.stream(DocumentStatus.values())
                .map(status -> status + ": "
                        + Arrays.stream(DocumentAct.values())
                                .filter(act -> status.next(act).isPresent())
                                .map(act -> act + ">" + status.next(act).orElseThrow())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                DRAFT: EDIT>DRAFT DISCARD>DISCARDED APPROVE>APPROVED
                APPROVED: SERVE>SERVED
                SERVED: ACKNOWLEDGE>ACKNOWLEDGED LEAVE>ACKNOWLEDGED
                ACKNOWLEDGED: OBJECT>OBJECTED REPORT>REPORTED CLOSE>CLOSED
                OBJECTED: UPHOLD>RECHECKED REVOKE>REVOKED
                RECHECKED: REPORT>REPORTED CLOSE>CLOSED
                REPORTED: ACCEPT>ACCEPTED REJECT>REJECTED
                ACCEPTED: CLOSE>CLOSED
                REJECTED: REPORT>REPORTED CLOSE>CLOSED
                CLOSED:\s
                REVOKED:\s
                DISCARDED:\s""");
    }

    @Test
    void what_has_ended_takes_no_act() {
        assertThat(Arrays.stream(DocumentStatus.values()).filter(DocumentStatus::ended))
                .allSatisfy(status -> assertThat(DocumentAct.values())
                        .allMatch(act -> status.next(act).isEmpty()));
    }
}
