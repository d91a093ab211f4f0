package org.huiyin.platform;

/** A variable of a message that is itself a word of the bundles, such as the name of a status. */
public record Term(String key) {}
