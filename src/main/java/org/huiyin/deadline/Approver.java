package org.huiyin.deadline;

/**
 * The office that moved a clock: a role in a unit, never a person's name.
 *
 * @param role as the roles of accounts are called
 */
public record Approver(long unitId, String role) {}
