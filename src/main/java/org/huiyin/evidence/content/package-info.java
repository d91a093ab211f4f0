/**
 * What is inside a file: inspection says what it really is and refuses what is dangerous, cleaning writes it anew without
 * what it tells about its maker.
 *
 * <p>Everything here reads from a channel at any position and writes a stream once; no file is ever whole in memory.
 * Nothing here unpacks, decodes or runs more than it must: pictures are not decoded, PDFs are not interpreted. Numbers
 * read from a file are never trusted: every length is held against what is there.
 */
@NullMarked
package org.huiyin.evidence.content;

import org.jspecify.annotations.NullMarked;
