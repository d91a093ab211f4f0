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
    EMAIL
}
