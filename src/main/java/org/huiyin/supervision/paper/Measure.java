package org.huiyin.supervision.paper;

/**
 * The measures of GB/T 9704-2012, in points from the lower left corner of the sheet: A4, a type area of 156 by 225 mm below 37 and
 * right of 28 mm of margin, 22 lines of 28 characters (5.2.1, 5.2.3).
 */
final class Measure {

    static final float SHEET_WIDTH = mm(210);
    static final float SHEET_HEIGHT = mm(297);
    static final float LEFT = mm(28);
    static final float WIDTH = mm(156);
    static final float RIGHT = LEFT + WIDTH;
    static final float TOP = SHEET_HEIGHT - mm(37);
    static final float BOTTOM = TOP - mm(225);

    static final int LINES = 22;
    static final int CHARACTERS = 28;

    /** From one baseline to the next. */
    static final float LINE = mm(225) / LINES;

    /** From one character to the next, slightly less than the type is wide so that 28 fit. */
    static final float PITCH = WIDTH / CHARACTERS;

    /** 3号: body, number, addressee, day. */
    static final float BODY = 16;

    /** 2号: title. */
    static final float TITLE = 22;

    /** 4号: page number, imprint. */
    static final float SMALL = 14;

    private Measure() {}

    static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** The baseline of a line of the grid, from 0 at the top of the type area; the type stands in the middle of its line. */
    static float baseline(int line, float size) {
        return TOP - LINE * line - (LINE + size) / 2 + size * 0.14f;
    }
}
