package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.huiyin.evidence.Trace;

/**
 * Cleans a HEIC picture in place (ISO/IEC 23008-12): the bytes of every item that is not an image — Exif, XMP, anything
 * unknown — are blanked where they lie; boxes that this list does not know become free space. Which way up the picture is
 * stands in a property of its own ({@code irot}) and stays.
 */
final class HeicCleaning {

    private static final Set<String> FILE = Set.of("ftyp", "meta", "mdat");
    private static final Set<String> META =
            Set.of("hdlr", "pitm", "iloc", "iinf", "iref", "iprp", "idat", "dinf", "grpl");
    private static final Set<String> IMAGES =
            Set.of("hvc1", "hvc2", "lhv1", "hvt1", "grid", "iden", "iovl", "tmap", "jpeg", "avc1", "av01");

    private final Source source;
    private final Edits edits;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);

    private HeicCleaning(Source source, Edits edits) {
        this.source = source;
        this.edits = edits;
    }

    static Set<Trace> plan(Source source, Edits edits) throws IOException {
        return new HeicCleaning(source, edits).run();
    }

    private Set<Trace> run() throws IOException {
        var file = new Box("", 0, 0, source.size());
        var meta = file.only(source, "meta");
        dropUnknown(file, FILE);
        var inside = new Box("meta", meta.at(), meta.body() + 4, meta.end()); // version and flags come first
        dropUnknown(inside, META);
        new ItemLocations(source, inside).blank(hiddenItems(inside.only(source, "iinf")), edits);
        return removed;
    }

    private void dropUnknown(Box parent, Set<String> kept) throws IOException {
        for (var at = parent.body(); at < parent.end(); ) {
            var box = Box.read(source, at, parent.end());
            if (!kept.contains(box.type())) {
                if (box.length() > 0 && !box.type().matches("free|skip")) removed.add(Trace.APPENDED);
                box.erase(edits);
            }
            at = box.end();
        }
    }

    private Set<Long> hiddenItems(Box infos) throws IOException {
        var hidden = new HashSet<Long>();
        var at = infos.body() + (source.u8(infos.body()) == 0 ? 6 : 8);
        while (at + 8 <= infos.end()) {
            var info = Box.read(source, at, infos.end());
            var version = source.u8(info.body());
            if (!info.type().equals("infe") || version < 2) throw Rejected.damaged();
            var wide = version == 2 ? 2 : 4;
            var type = source.text(info.body() + 4 + wide + 2, 4);
            if (!IMAGES.contains(type)) {
                hidden.add(source.number(info.body() + 4, wide));
                removed.add(type.equals("Exif") ? Trace.PLACE_AND_DEVICE : Trace.DESCRIPTION);
            }
            at = info.end();
        }
        return hidden;
    }
}
