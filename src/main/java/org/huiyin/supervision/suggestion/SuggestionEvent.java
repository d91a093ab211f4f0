package org.huiyin.supervision.suggestion;

/**
 * The answer to a suggestion is due soon, or overdue; observed inside the same transaction.
 *
 * @param late whether its clock has run out
 */
public record SuggestionEvent(ExternalSuggestion suggestion, boolean late) {}
