package org.huiyin.web.form;

import org.huiyin.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says about the site in {@code huiyin.site.*}; the footer shows what is set (国办发〔2017〕47号).
 *
 * @param header HTML of a host site's header that replaces our own, or null
 * @param footer the same for the footer
 */
public record SiteText(
        String name,
        String owner,
        @Nullable String siteCode,
        @Nullable String icp,
        @Nullable String police,
        @Nullable String phone,
        @Nullable String header,
        @Nullable String footer) {

    /** Stands in a name between what the site is called and what it is. */
    private static final String BETWEEN = " \u00b7 ";

    static SiteText of(Settings settings, boolean english, String defaultName, HostParts parts) {
        var suffix = english ? ".en" : "";
        return new SiteText(
                settings.text("huiyin.site.name" + suffix, defaultName),
                settings.text("huiyin.site.owner" + suffix, ""),
                settings.text("huiyin.site.code").orElse(null),
                settings.text("huiyin.site.icp").orElse(null),
                settings.text("huiyin.site.police").orElse(null),
                settings.text("huiyin.site.phone").orElse(null),
                parts.header(),
                parts.footer());
    }

    /** The first part of the name, which stands beside the mark. */
    public String title() {
        return name.split(BETWEEN, 2)[0];
    }

    /** What the site is, if the name says so; else empty. */
    public String tagline() {
        var parts = name.split(BETWEEN, 2);
        return parts.length == 2 ? parts[1] : "";
    }

    /** Whether the operator said anything for the footer. */
    public boolean known() {
        return !owner.isEmpty() || phone != null || siteCode != null || icp != null || police != null;
    }
}
