package org.huiyin.evidence;

/** What became of an upload. */
public sealed interface Verdict permits Accepted, Refused {}
