package org.huiyin.deadline;

/** A clock that runs, and what another calendar would make of it. */
public record OpenClock(long id, long complaintId, ClockCode clock, Movement movement) {}
