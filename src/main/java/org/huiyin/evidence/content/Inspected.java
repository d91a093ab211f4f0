package org.huiyin.evidence.content;

import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Format;

/** What a file really is, and the name under which it is kept: its ending tells the truth. */
public record Inspected(Format format, FileName name) {}
