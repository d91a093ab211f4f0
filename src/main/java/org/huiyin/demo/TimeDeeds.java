package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.time.ExtensionDecision;
import org.huiyin.complaint.time.ExtensionRequest;
import org.huiyin.complaint.time.Ground;
import org.huiyin.complaint.time.Resumption;
import org.huiyin.complaint.time.SuspensionDecision;
import org.huiyin.complaint.time.SuspensionRequest;

/** What moves the clock of the substantive reply in the lives of others. */
@ApplicationScoped
class TimeDeeds {

    @Inject
    ExtensionRequest extensionRequest;

    @Inject
    ExtensionDecision extension;

    @Inject
    SuspensionRequest suspensionRequest;

    @Inject
    SuspensionDecision suspension;

    @Inject
    Resumption resumption;

    void perform(Step step, Actor actor, String number) {
        var drive = step.life().drive();
        switch (step.act()) {
            case EXTENSION_REQUEST -> {
                var asked = drive.getJsonObject("extension");
                extensionRequest.ask(actor, number, asked.getInt("days"), asked.getString("reason"));
            }
            case EXTENSION -> extension.approve(actor, number);
            case SUSPENSION_REQUEST -> {
                var asked = drive.getJsonObject("suspension");
                var ground = Ground.valueOf(asked.getString("ground"));
                suspensionRequest.ask(actor, number, ground, asked.getString("reason"));
            }
            case SUSPENSION -> suspension.approve(actor, number);
            case RESUMPTION ->
                resumption.resume(
                        actor, number, drive.getJsonObject("suspension").getString("result"));
            default -> throw new IllegalArgumentException(step.act() + " moves no clock");
        }
    }
}
