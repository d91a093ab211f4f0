package org.huiyin.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.concurrent.ThreadLocalRandom;
import org.huiyin.Api;
import org.junit.jupiter.api.Test;

/** Giving a case back and handing it out, as programs do it: who may, in which order, and what they are answered. */
class ReturnApiST {

    @Test
    void a_case_goes_back_and_then_does_not_exist_for_who_gave_it_back() {
        var leader = OnePortal.api("dl.sj.leader");
        var dispatcher = OnePortal.api("dl.dispatch");
        var number = assigned(dispatcher);
        var asked = object("reason", "占道不属于本局职权。", "basis", "《行政处罚法》第二十二条");

        assertThat(dispatcher.post(act(number, "return"), agree()).problem()).isEqualTo("return.none");
        assertThat(dispatcher.post(act(number, "return-request"), asked).status())
                .isEqualTo(403);
        assertThat(leader.post(act(number, "return-request"), object()).status())
                .isEqualTo(422);
        assertThat(leader.post(act(number, "return-request"), asked).status()).isEqualTo(200);
        assertThat(leader.post(act(number, "return-request"), asked).problem()).isEqualTo("return.pending");
        assertThat(OnePortal.api("dl.yj.leader")
                        .post(act(number, "return-request"), asked)
                        .status())
                .isEqualTo(404);

        var returned = dispatcher.post(act(number, "return"), agree());
        assertThat(returned.json().getString("status")).isEqualTo("ACCEPTED");
        assertThat(leader.get("/complaints/" + number).status()).isEqualTo(404);
        assertThat(leader.post(act(number, "return-request"), asked).status()).isEqualTo(404);
    }

    @Test
    void whoever_is_complained_about_does_not_receive_it_whoever_else_does_ends_it_here() {
        var intake = OnePortal.api("dl.intake");
        var number = filed();

        var accused = intake.post(act(number, "transfer"), transfer("东岭区城市管理局督察科"));
        assertThat(accused.status()).isEqualTo(409);
        assertThat(accused.problem()).isEqualTo("transfer.accused");
        assertThat(intake.post(act(number, "transfer"), object()).json().getJsonArray("errors"))
                .hasSize(4);

        var gone = intake.post(act(number, "transfer"), transfer("云岭省司法厅"));
        assertThat(gone.json().getString("status")).isEqualTo("TRANSFERRED_OUT");
        assertThat(intake.get("/complaints/" + number).json().getJsonObject("transfer"))
                .containsKey("contact");
        assertThat(intake.post(act(number, "acceptance"), object()).problem()).isEqualTo("complaint.notNow");
    }

    private static String assigned(Api dispatcher) {
        var number = filed();
        OnePortal.api("dl.intake").post(act(number, "acceptance"), object());
        var lead = Json.createObjectBuilder()
                .add("leadUnitCode", "QH-DL-SJ")
                .add("cooperatingUnitCodes", Json.createArrayBuilder())
                .build();
        assertThat(dispatcher.post(act(number, "assignment"), lead).status()).isEqualTo(200);
        return number;
    }

    private static String filed() {
        var respondents = Json.createArrayBuilder().add(object("unitCode", "QH-DL-CG"));
        var report = Json.createObjectBuilder()
                .add("identityMode", "ANONYMOUS")
                .add("complainantType", "CITIZEN")
                .add("regionCode", "990102")
                .add("respondents", respondents)
                .add("subject", "门前占道罚款不一样")
                .add(
                        "narrative",
                        "同一天同一条街，罚款相差十倍，没有说明依据。" + ThreadLocalRandom.current().nextLong())
                .add("primaryCategory", "P203")
                .add("sector", "S19")
                .add("actionKind", "PENALTY")
                .add("requests", Json.createArrayBuilder().add("说明裁量依据"));
        var answer = OnePortal.api()
                .with(
                        "Idempotency-Key",
                        Long.toHexString(ThreadLocalRandom.current().nextLong()))
                .post("/complaints", report.build());
        return answer.json().getString("number");
    }

    private static JsonObject transfer(String destination) {
        return Json.createObjectBuilder(object("kind", "OTHER_REGION", "destination", destination))
                .add("contact", "0990-5550112")
                .add("explanation", "由当地监督。")
                .build();
    }

    private static JsonObject agree() {
        return object("decision", "AGREE");
    }

    private static String act(String number, String name) {
        return "/complaints/" + number + "/" + name;
    }

    private static JsonObject object(String... fields) {
        var object = Json.createObjectBuilder();
        for (var i = 0; i < fields.length; i += 2) object.add(fields[i], fields[i + 1]);
        return object.build();
    }
}
