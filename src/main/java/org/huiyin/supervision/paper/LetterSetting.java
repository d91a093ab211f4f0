package org.huiyin.supervision.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Sets one letter from the letterhead to the imprint, line by line on the grid of the standard. */
final class LetterSetting {

    /** The first line of the foot of the last sheet: the QR code on the left, the signature on the right, the imprint below them. */
    private static final int FOOT = Measure.LINES - 4;

    /** The letterhead is no taller than 15 mm and no wider than the type area (7.2.4). */
    private static final float TALLEST_HEAD = Measure.mm(15);

    private static final float QR_SIDE = Measure.mm(24);

    private static final float NOTE = 7;

    private final Sheets sheets;
    private final Face face;
    private final OfficialLetter letter;
    private int line;

    LetterSetting(Sheets sheets, OfficialLetter letter) {
        this.sheets = sheets;
        this.face = sheets.face();
        this.letter = letter;
    }

    void set() {
        head();
        title();
        paragraph(letter.addressee(), 0);
        letter.paragraphs().forEach(text -> paragraph(text, 2));
        enclosures();
        signature();
        foot();
        pageNumbers();
    }

    /** The letterhead 35 mm below the edge of the type area, the number, and the red rule (7.2.4 to 7.2.6). */
    private void head() {
        var name = face.printable(letter.from());
        var size = Math.min(TALLEST_HEAD, Measure.WIDTH / face.width(name, 1));
        var x = Measure.LEFT + (Measure.WIDTH - face.width(name, size)) / 2;
        var y = Measure.TOP - Measure.mm(35) - size * 0.86f;
        sheets.put(Sheets.Text.plain(name, x, y, size).heavy(Sheets.RED));
        line = (int) Math.ceil((Measure.TOP - y + size * 0.14f) / Measure.LINE) + 1;
        centred(face.printable(letter.number()), line, Measure.BODY);
        var rule = Measure.baseline(line, Measure.BODY) - Measure.mm(4);
        sheets.rule(Measure.LEFT, rule, Measure.WIDTH, Measure.mm(0.7f), Sheets.RED);
        line += 3;
    }

    private void title() {
        var text = face.printable(letter.title());
        for (var each : Lines.of(text, Measure.WIDTH, 0, piece -> face.width(piece, Measure.TITLE))) {
            var x = Measure.LEFT + (Measure.WIDTH - face.width(each, Measure.TITLE)) / 2;
            sheets.put(Sheets.Text.plain(each, x, Measure.baseline(line, Measure.TITLE), Measure.TITLE)
                    .heavy(Color.BLACK));
            line++;
        }
        line++;
    }

    private void paragraph(String text, int indent) {
        var printable = face.printable(text);
        if (printable.isBlank()) return;
        var spacing = Measure.PITCH - Measure.BODY;
        var in = indent * Measure.PITCH;
        var lines = Lines.of(
                printable, Measure.WIDTH, in, piece -> face.width(piece, Measure.BODY) + length(piece) * spacing);
        for (var each = 0; each < lines.size(); each++) {
            var x = Measure.LEFT + (each == 0 ? in : 0);
            var last = each == lines.size() - 1;
            var room = Measure.RIGHT - x;
            body(lines.get(each), x, last ? spacing : filling(lines.get(each), room));
        }
    }

    private void body(String text, float x, float spacing) {
        if (line >= Measure.LINES) newSheet();
        sheets.put(Sheets.Text.plain(text, x, Measure.baseline(line, Measure.BODY), Measure.BODY)
                .spaced(spacing));
        line++;
    }

    /** The space between characters that makes the line reach the right edge; a line that is far from it is left alone. */
    private float filling(String text, float room) {
        var gaps = length(text);
        var spacing = (room - face.width(text, Measure.BODY)) / Math.max(1, gaps);
        return Math.min(spacing, Measure.BODY / 8);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** One empty line after the text (7.3.4). */
    private void enclosures() {
        if (letter.enclosures().isEmpty()) return;
        line++;
        letter.enclosures().forEach(text -> paragraph(text, 2));
    }

    /** The day stands four characters from the right edge, the issuing body in the middle above it (7.3.5). */
    private void signature() {
        if (line > FOOT) newSheet();
        line = Math.min(line + 2, FOOT);
        var spacing = Measure.PITCH - Measure.BODY;
        var day = letter.day();
        var dayWidth = face.width(day, Measure.BODY) + length(day) * spacing;
        var from = face.printable(letter.from());
        var fromWidth = face.width(from, Measure.BODY) + length(from) * spacing;
        var dayX = Measure.RIGHT - 4 * Measure.PITCH - dayWidth;
        var fromX = Math.min(dayX + (dayWidth - fromWidth) / 2, Measure.RIGHT - fromWidth);
        body(from, Math.max(Measure.LEFT, fromX), spacing);
        body(day, dayX, spacing);
    }

    /** The QR code with its notes, and below it the imprint between two rules on the last line of the sheet (7.4). */
    private void foot() {
        var upper = Measure.BOTTOM + Measure.LINE;
        sheets.rule(Measure.LEFT, upper, Measure.WIDTH, Measure.mm(0.35f), Color.BLACK);
        sheets.rule(Measure.LEFT, Measure.BOTTOM, Measure.WIDTH, Measure.mm(0.35f), Color.BLACK);
        var y = Measure.baseline(Measure.LINES - 1, Measure.SMALL);
        var left = face.printable(letter.imprint().left());
        var right = face.printable(letter.imprint().right());
        sheets.put(Sheets.Text.plain(left, Measure.LEFT + Measure.SMALL, y, Measure.SMALL));
        var rightX = Measure.RIGHT - Measure.SMALL - face.width(right, Measure.SMALL);
        sheets.put(Sheets.Text.plain(right, rightX, y, Measure.SMALL));
        verification(upper + Measure.mm(3));
    }

    private void verification(float bottom) {
        var code = QrCode.encodeText(letter.verification().address(), QrCode.Ecc.MEDIUM);
        var side = QR_SIDE / code.size;
        var squares = new ArrayList<float[]>();
        for (var row = 0; row < code.size; row++) {
            for (var column = 0; column < code.size; column++) {
                if (!code.getModule(column, row)) continue;
                squares.add(new float[] {Measure.LEFT + column * side, bottom + (code.size - 1 - row) * side});
            }
        }
        sheets.squares(squares, side * 1.01f); // no hairline between neighbours
        notes(bottom);
    }

    private void notes(float bottom) {
        List<String> notes = letter.verification().notes();
        var y = bottom + (notes.size() - 1) * NOTE * 1.5f + Measure.mm(1);
        for (var note : notes) {
            sheets.put(Sheets.Text.plain(face.printable(note), Measure.LEFT + QR_SIDE + Measure.mm(3), y, NOTE));
            y -= NOTE * 1.5f;
        }
    }

    /** Between two dashes 7 mm below the type area; right on odd pages, left on even ones, a character from the edge (7.5). */
    private void pageNumbers() {
        var y = Measure.BOTTOM - Measure.mm(7) - Measure.SMALL * 0.86f;
        for (var page = 0; page < sheets.count(); page++) {
            var text = "\u2014 " + (page + 1) + " \u2014";
            var odd = page % 2 == 0;
            var width = face.width(text, Measure.SMALL);
            var x = odd ? Measure.RIGHT - Measure.BODY - width : Measure.LEFT + Measure.BODY;
            sheets.put(page, Sheets.Text.plain(text, x, y, Measure.SMALL));
        }
    }

    private void newSheet() {
        sheets.next();
        line = 0;
    }

    private void centred(String text, int at, float size) {
        var x = Measure.LEFT + (Measure.WIDTH - face.width(text, size)) / 2;
        sheets.put(Sheets.Text.plain(text, x, Measure.baseline(at, size), size));
    }
}
