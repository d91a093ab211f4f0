package org.huiyin.escalation;

import java.util.List;
import org.huiyin.account.Account;

/**
 * The people whom a case waits for, and the head of their unit.
 *
 * @param working whether one of those who could work on the case is among them
 */
record Desk(List<Account> people, boolean working) {}
