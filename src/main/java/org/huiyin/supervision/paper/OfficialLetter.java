package org.huiyin.supervision.paper;

import java.util.List;

/**
 * What stands on the paper, every word of it ready to be set.
 *
 * @param from the issuing body by its full name
 * @param number as given, or what stands in its place on a draft
 * @param addressee with its colon
 * @param paragraphs of the text, in order
 * @param enclosures with their numbers, the first one behind the word for enclosure; may be empty
 * @param day in Arabic figures
 * @param imprint the two ends of the last line: who printed it, and when
 * @param verification what the QR code leads to, and what is said beside it
 */
public record OfficialLetter(
        String from,
        String number,
        String title,
        String addressee,
        List<String> paragraphs,
        List<String> enclosures,
        String day,
        Imprint imprint,
        Verification verification) {

    public OfficialLetter {
        paragraphs = List.copyOf(paragraphs);
        enclosures = List.copyOf(enclosures);
    }

    /** The last line of the paper (GB/T 9704-2012, 7.4). */
    public record Imprint(String left, String right) {}

    /**
     * How whoever holds the paper can ask the portal whether it is genuine.
     *
     * @param address what the QR code carries
     * @param notes a line each, in small type beside the code
     */
    public record Verification(String address, List<String> notes) {

        public Verification {
            notes = List.copyOf(notes);
        }
    }
}
