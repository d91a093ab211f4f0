package org.huiyin.deadline;

import java.time.LocalDate;

/**
 * Natural days added to a clock by a decision.
 *
 * @param from the last day that people had been told; counting goes on from it
 */
record Granted(LocalDate from, int days) {}
