package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the document that dissolves a unit, and who carries its functions on.
 *
 * @param code the unit
 * @param facts which unit that is, and who would lose access
 * @param under the names of the units that stand under it, which are dissolved first
 * @param successors who may carry its functions on
 * @param refused why a rule declined it, or null
 */
public record DissolutionPage(
        DeskFrame desk,
        Form form,
        String code,
        List<Fact> facts,
        List<String> under,
        List<OptionGroup> successors,
        @Nullable String refused) {}
