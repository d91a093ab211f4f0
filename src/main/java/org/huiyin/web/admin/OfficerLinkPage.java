package org.huiyin.web.admin;

import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the credential number of somebody whose account has none.
 *
 * @param username whose account it is
 * @param name who that is
 * @param refused why a rule declined it, or null
 */
public record OfficerLinkPage(
        DeskFrame desk,
        Form form,
        String username,
        String name,
        @Nullable String refused) {}
