/**
 * Acts that move the clock of the substantive reply: extension (延期), suspension (中止) and resumption (恢复). The lead unit asks,
 * the supervision body decides, never the same person; nothing moves before the decision. What cannot be finished in time stands
 * on the ledger (挂账): a monthly clock takes the place of its own, which keeps its last day.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.complaint.time;
