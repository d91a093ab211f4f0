package org.huiyin.web.desk;

/** One fact of a case: what it is called, and what it is. */
public record Fact(String name, String value) {}
