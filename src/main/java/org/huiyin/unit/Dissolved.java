package org.huiyin.unit;

/** A unit does not exist any more; heard by whoever waits for something from it. */
public record Dissolved(Unit unit) {}
