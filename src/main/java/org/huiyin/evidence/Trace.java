package org.huiyin.evidence;

import java.util.Locale;

/** What a file can tell about the person who made it, beside what it shows. */
public enum Trace {
    /** Exif and the like: position, device, serial numbers, time of the recording. */
    PLACE_AND_DEVICE,
    /** Titles, captions, comments, tags, editing history. */
    DESCRIPTION,
    /** Author, company, last editor, template path of a document. */
    AUTHOR,
    /** A small copy of the picture that may show what was cut from it. */
    THUMBNAIL,
    /** Data behind the end: the film of a motion photo, extra pictures, anything. */
    APPENDED,
    /** Data tracks and attachments beside picture and sound. */
    TRACKS,
    /** Scripts, program starts and outside objects of a document, switched off. */
    SCRIPT;

    public String key() {
        return "evidence.trace." + name().toLowerCase(Locale.ROOT);
    }
}
