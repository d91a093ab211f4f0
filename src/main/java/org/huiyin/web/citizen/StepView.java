package org.huiyin.web.citizen;

import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of filing.
 *
 * @param number from 1 to 5
 * @param name what this page asks
 * @param saved when the draft was kept, in words; empty when it never was
 * @param autosave where the page is kept while one types
 * @param tab tells this tab from others that show the same page
 * @param amending the number of the complaint that is being changed, or null
 */
public record StepView(
        int number,
        String key,
        String name,
        String back,
        String saved,
        String autosave,
        String tab,
        @Nullable String amending) {}
