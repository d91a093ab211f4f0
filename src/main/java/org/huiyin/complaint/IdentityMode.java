package org.huiyin.complaint;

/** How the complainant appears: 实名 · 隐名 (known to the supervision body only) · 匿名 (no contact held). */
public enum IdentityMode {
    REAL_NAME,
    REAL_NAME_HIDDEN,
    ANONYMOUS
}
