package org.huiyin.supervision.suggestion;

import org.huiyin.deadline.Light;

/**
 * The answer to a suggestion is due soon, or overdue, which is said again and again once that is long ago; observed inside the same
 * transaction.
 *
 * @param light how late it is: {@link Light#DUE_SOON}, {@link Light#OVERDUE} or {@link Light#SEVERELY_OVERDUE}
 */
public record SuggestionEvent(ExternalSuggestion suggestion, Light light) {}
