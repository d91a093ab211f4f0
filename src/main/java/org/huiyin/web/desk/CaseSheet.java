package org.huiyin.web.desk;

import java.util.List;
import org.huiyin.evidence.FileKind;
import org.huiyin.web.form.TransferView;
import org.jspecify.annotations.Nullable;

/**
 * What the complainant stated, and what was asked and supplied since.
 *
 * @param narrative paragraphs
 * @param transfer to whom it has gone, or null
 * @param merged what was merged into it
 * @param master the number of the case that it was merged into, or null
 * @param proposal the latest proposal not to accept, or null
 */
public record CaseSheet(
        List<Fact> facts,
        List<String> narrative,
        List<String> requests,
        List<Piece> evidence,
        List<Supply> supplements,
        @Nullable Proposal proposal,
        @Nullable TransferView transfer,
        List<Merged> merged,
        @Nullable String master) {

    /**
     * A piece of evidence.
     *
     * @param kindName the kind in words
     * @param address of the file, or null while it must not be opened
     * @param note its size and when it came
     */
    public record Piece(
            String name,
            FileKind kind,
            String kindName,
            @Nullable String address,
            String note) {}

    /** A complaint about the same matter, without its complainant's name. */
    public record Merged(
            String number, String filed, List<String> narrative, List<String> requests, List<Piece> evidence) {}

    /** What was asked for and what came; the answer is empty while nothing has come. */
    public record Supply(
            String askedAt,
            List<String> items,
            List<String> answer,
            @Nullable String answeredAt) {}

    /** A proposal not to accept: the reason, the words for the complainant, and what became of it. */
    public record Proposal(
            String reason,
            List<String> explanation,
            String route,
            String outcome,
            @Nullable String note) {}
}
