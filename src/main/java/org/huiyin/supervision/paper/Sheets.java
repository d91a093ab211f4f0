package org.huiyin.supervision.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The sheets of one letter: text, rules and squares at exact places. */
final class Sheets {

    /** The red of letterheads. */
    static final Color RED = new Color(0xd0, 0x12, 0x1b);

    private final PDDocument document;
    private final Face face;
    private final List<PDPage> pages = new ArrayList<>();

    Sheets(PDDocument document, Face face) {
        this.document = document;
        this.face = face;
        next();
    }

    /** One line of text at its place. */
    record Text(String text, float x, float y, float size, Color color, boolean bold, float spacing) {

        static Text plain(String text, float x, float y, float size) {
            return new Text(text, x, y, size, Color.BLACK, false, 0);
        }

        Text spaced(float more) {
            return new Text(text, x, y, size, color, bold, more);
        }

        Text heavy(Color ink) {
            return new Text(text, x, y, size, ink, true, spacing);
        }
    }

    Face face() {
        return face;
    }

    int count() {
        return pages.size();
    }

    void next() {
        var page = new PDPage(new PDRectangle(Measure.SHEET_WIDTH, Measure.SHEET_HEIGHT));
        document.addPage(page);
        pages.add(page);
    }

    /** On the sheet that was begun last. */
    void put(Text text) {
        put(pages.size() - 1, text);
    }

    void put(int page, Text text) {
        draw(page, stream -> {
            stream.setNonStrokingColor(text.color());
            stream.beginText();
            stream.setFont(face.font(), text.size());
            stream.setCharacterSpacing(text.spacing());
            if (text.bold()) {
                // There is one weight of the type; an outline makes it the heavier one of titles (小标宋).
                stream.setStrokingColor(text.color());
                stream.setLineWidth(text.size() / 32);
                stream.setRenderingMode(RenderingMode.FILL_STROKE);
            }
            stream.newLineAtOffset(text.x(), text.y());
            stream.showText(text.text());
            stream.endText();
        });
    }

    /** A horizontal rule on the sheet that was begun last. */
    void rule(float x, float y, float length, float thickness, Color color) {
        draw(pages.size() - 1, stream -> {
            stream.setStrokingColor(color);
            stream.setLineWidth(thickness);
            stream.moveTo(x, y);
            stream.lineTo(x + length, y);
            stream.stroke();
        });
    }

    /** Black squares of the same size on the sheet that was begun last, each by its lower left corner. */
    void squares(List<float[]> corners, float side) {
        draw(pages.size() - 1, stream -> {
            stream.setNonStrokingColor(Color.BLACK);
            for (var corner : corners) stream.addRect(corner[0], corner[1], side, side);
            stream.fill();
        });
    }

    private interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    private void draw(int page, Drawing drawing) {
        try (var stream =
                new PDPageContentStream(document, pages.get(page), PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.on(stream);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
