package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * The people who may sign in.
 *
 * @param next the address of the next page, or null
 */
public record PeoplePage(
        DeskFrame desk, List<Line> lines, @Nullable String next) {

    /**
     * One person.
     *
     * @param credential the number of the enforcement credential, or null where none was entered
     * @param act the act that changes whether they may sign in, or null for oneself
     */
    public record Line(
            String name,
            String username,
            String unit,
            String roles,
            @Nullable String credential,
            String state,
            @Nullable String act) {}
}
