package org.huiyin.evidence;

import java.util.Locale;

/** Why a file is refused; each has its sentence in the bundles, which says what the person can do instead. */
public enum Reason {
    /** The file has no bytes. */
    EMPTY,
    /** Not one of the formats in {@link Format}, by its content. */
    TYPE,
    /** The content is welcome, but the name ends like a program, a web page or an archive. */
    NAME,
    /** Breaks off, or its inside does not hold together. */
    DAMAGED,
    /** An archive is hidden behind the picture, film or document. */
    HIDDEN,
    /** An office document with macros. */
    MACRO,
    /** An office document with a password: nobody can check what is in it. */
    ENCRYPTED,
    /** Unpacks to far more than its size. */
    UNPACKED,
    /** A picture with more pixels than a viewer can hold. */
    PIXELS,
    /** One file is over the limit of its kind; variable: megabytes. */
    LARGE,
    /** The report holds as many files as it may; variable: number. */
    MANY,
    /** All files together are over the limit; variable: megabytes. */
    TOTAL,
    /** The virus scan found something; variable: its name. */
    INFECTED;

    /** The message key; variable {0} is the file's name. */
    public String key() {
        return "evidence.refused." + name().toLowerCase(Locale.ROOT);
    }
}
