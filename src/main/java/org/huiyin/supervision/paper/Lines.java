package org.huiyin.supervision.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a paragraph into lines. Figures and Latin words stay whole where they fit into a line; no line begins with a closing mark nor ends with
 * an opening one.
 */
final class Lines {

    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private Lines(double width, double indent, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
        this.used = indent;
    }

    /**
     * @param width of a line
     * @param indent of the first one
     * @param measure how wide a piece of text is, in the same unit
     */
    static List<String> of(String text, double width, double indent, ToDoubleFunction<String> measure) {
        var breaking = new Lines(width, indent, measure);
        pieces(text).forEach(breaking::add);
        breaking.end();
        return breaking.lines;
    }

    private void add(String piece) {
        var wide = measure.applyAsDouble(piece);
        // A hair of tolerance: 28 characters fill a line exactly.
        if (used + wide > width + 0.5 && !line.isEmpty()) end();
        if (wide <= width + 0.5) {
            line.append(piece);
            used += wide;
            return;
        }
        piece.codePoints().mapToObj(Character::toString).forEach(this::add);
    }

    private void end() {
        if (!line.isEmpty()) lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }

    /** What must not be torn apart. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var before = 0;
        for (var point : text.codePoints().toArray()) {
            if (!piece.isEmpty() && !together(before, point)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
            before = point;
        }
        if (!piece.isEmpty()) pieces.add(piece.toString());
        return pieces;
    }

    private static boolean together(int left, int right) {
        return opens(left) || closes(right) || wordly(left) && wordly(right);
    }

    private static boolean opens(int point) {
        var type = Character.getType(point);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int point) {
        var type = Character.getType(point);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION && point > 0x7f;
    }

    private static boolean wordly(int point) {
        return point < 0x2000 && !Character.isWhitespace(point);
    }
}
