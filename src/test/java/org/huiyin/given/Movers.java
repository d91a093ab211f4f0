package org.huiyin.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.AssignComplaint;
import org.huiyin.platform.Refusal;

/** Who takes a case further, and who takes the place of those who do not. */
final class Movers {

    /** What leaves the case where it is. */
    private static final Set<Act> BESIDE = EnumSet.of(
            Act.FALSE_REPORTING,
            Act.RESPONDENT_IDENTIFICATION,
            Act.RECUSAL_DECLARATION,
            Act.RECUSAL_REFUSAL,
            Act.REFERRAL_PROPOSAL,
            Act.REFERRAL_REFUSAL,
            Act.REFERRAL_RECEIPT,
            Act.REFERRAL_OUTCOME,
            Act.ORDER_ANSWER,
            Act.ORDER_ANSWER_OF_COOPERATING,
            Act.ORDER_ANSWER_OF_BODY,
            Act.HANDLER_CHOICE,
            Act.CONTACT,
            Act.CO_TASK,
            Act.CO_OPINION_RETURN,
            Act.MEASURE);

    private Movers() {}

    static boolean any(Given given, List<Actor> desks, Complaint complaint) {
        return desks.stream()
                .filter(actor ->
                        given.complaints.seen(actor, complaint.number()).isPresent())
                .flatMap(actor -> given.possible.of(actor, complaint).stream())
                .anyMatch(act -> !BESIDE.contains(act));
    }

    /** To the first in which somebody may sign; the others cooperate. */
    static void assign(Given given, Actor actor, Complaint complaint, List<String> units) {
        for (var lead : units) {
            var others = units.stream().filter(code -> !code.equals(lead)).toList();
            var command = new AssignComplaint(lead, others, "请依法核实。");
            if (somebodyIs(() -> given.assignment.assign(actor, complaint.number(), command))) return;
        }
    }

    /** By the first that does not lead already, if somebody is left in it. */
    static void replace(Given given, Actor actor, Complaint complaint, List<String> units) {
        var lead = complaint.leadUnitId().orElseThrow();
        units.stream()
                .filter(code -> given.units(code).id() != lead)
                .findFirst()
                .ifPresent(other ->
                        somebodyIs(() -> given.leadReplacement.replace(actor, complaint.number(), other, "该单位已无人能办。")));
    }

    private static boolean somebodyIs(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal.Invalid nobodyThere) {
            assertThat(nobodyThere.errors().get(0).key()).isEqualTo("recall.vacant");
            return false;
        }
    }
}
