package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.OptionGroup;
import org.jspecify.annotations.Nullable;

/**
 * Writing a reply.
 *
 * @param findings the conclusions to choose from, each with what follows from it
 * @param requests what was asked; each gets an answer
 * @param kinds what can become of a request
 * @param rows how many rows for problems are shown
 * @param returned what the review wrote when it returned the last reply, or null
 */
public record ReplyPage(
        ActFrame act,
        List<Choice> findings,
        List<String> requests,
        List<OptionGroup> kinds,
        List<OptionGroup> terms,
        int rows,
        @Nullable String returned) {}
