/** Intake: one upload through all stages — received, inspected, scanned, cleaned, kept — or refused with a reason. */
@NullMarked
package org.huiyin.evidence.intake;

import org.jspecify.annotations.NullMarked;
