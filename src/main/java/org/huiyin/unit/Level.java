package org.huiyin.unit;

/** The level of a unit or region, from the top down. */
public enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP
}
