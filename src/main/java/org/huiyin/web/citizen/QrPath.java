package org.huiyin.web.citizen;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG.
 *
 * @param viewBox with the quiet zone of four modules that readers need
 */
public record QrPath(String viewBox, String path) {

    private static final int QUIET = 4;

    static QrPath of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var side = code.size + 2 * QUIET;
        return new QrPath("-" + QUIET + " -" + QUIET + " " + side + " " + side, path(code));
    }

    /** Dark modules of a row that touch are one bar, so that no hairline shows between them. */
    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (!code.getModule(x, y)) continue;
                var from = x;
                while (x < code.size && code.getModule(x, y)) x++;
                path.append('M').append(from).append(' ').append(y);
                path.append('h')
                        .append(x - from)
                        .append("v1h-")
                        .append(x - from)
                        .append('z');
            }
        }
        return path.toString();
    }
}
