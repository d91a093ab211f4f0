package org.huiyin.audit;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.huiyin.account.Actor;

/**
 * What is to be written into the trail.
 *
 * @param chain the chain it belongs to, such as {@code complaint:17}
 * @param event the act's past, such as {@code complaint.accepted}
 * @param actorRole the role in which the actor acted
 * @param detail the particulars; never a name, a phone number or another identity of a complainant
 */
public record Deed(
        String chain, String event, Actor actor, String actorRole, Audience audience, JsonObject detail, Instant at) {}
