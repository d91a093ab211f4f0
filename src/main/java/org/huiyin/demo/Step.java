package org.huiyin.demo;

import java.time.Instant;

/**
 * One thing that happens in a life.
 *
 * @param item the found problem it is about, from 1; for acts that are about none, how often it has been done with this one
 * @param last whether no other step of the same act follows: the last reply is the one that is approved
 */
record Step(Life life, LifeAct act, int item, boolean last, Instant at) {}
