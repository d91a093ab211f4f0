package org.huiyin.evidence;

import java.util.Arrays;
import java.util.List;

/** What an attachment is to a person; size limits and words hang on it, the exact type is a {@link Format}. */
public enum FileKind {
    PICTURE,
    AUDIO,
    VIDEO,
    PDF,
    OFFICE;

    /** The formats that are accepted as this kind. */
    public List<Format> formats() {
        return Arrays.stream(Format.values())
                .filter(format -> format.kind() == this)
                .toList();
    }
}
