package org.huiyin.complaint;

/** How the complaint reached the portal. */
public enum Channel {
    WEB,
    MINI_PROGRAM,
    QR_CODE,
    PHONE_12345,
    LETTER,
    OFFLINE_WINDOW,
    CONTACT_POINT,
    SUPERVISOR_MOBILE,
    EMAIL,
    /** By no complainant: the supervision body goes on itself with what was withdrawn. */
    EX_OFFICIO;

    /** Whether nobody complains, so that nobody rates, urges or is written to. */
    public boolean exOfficio() {
        return this == EX_OFFICIO;
    }
}
