/**
 * Ex officio (依职权; rules D3, 29): whoever complained takes it back, and what was serious in it goes on as a clue (线索), as a case of the
 * supervision body's own, without their name.
 */
@NullMarked
package org.huiyin.complaint.exofficio;

import org.jspecify.annotations.NullMarked;
