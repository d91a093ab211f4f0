/**
 * The store: files lie encrypted under random numbers, appear whole or not at all, and survive a power cut once they are
 * acknowledged.
 */
@NullMarked
package org.huiyin.evidence.store;

import org.jspecify.annotations.NullMarked;
