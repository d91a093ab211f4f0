package org.huiyin.supervision.credential;

import org.huiyin.unit.Officer;
import org.jspecify.annotations.Nullable;

/** What is proposed, checked. */
record SuspensionContent(
        Officer officer,
        @Nullable Long complaintId,
        @Nullable Long documentId,
        int months,
        String reason,
        String grounds) {}
