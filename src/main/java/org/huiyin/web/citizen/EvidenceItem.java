package org.huiyin.web.citizen;

/**
 * A file that was attached.
 *
 * @param kind what it is to a person, in words
 * @param state its size and what was done with it, in words
 */
public record EvidenceItem(String id, String kind, String name, String state) {}
