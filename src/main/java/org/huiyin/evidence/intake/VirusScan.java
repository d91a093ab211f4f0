package org.huiyin.evidence.intake;

import java.io.InputStream;
import org.huiyin.evidence.ScanOutcome;

/** Asks a virus scanner about a file. Never throws for a scanner's sake: no answer is an outcome too. */
public interface VirusScan {

    ScanOutcome scan(InputStream content);
}
