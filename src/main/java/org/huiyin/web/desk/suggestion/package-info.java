/** Suggestions from courts, procuratorates and supervisory commissions at the desk: the list, one of them, registering and answering. */
@NullMarked
package org.huiyin.web.desk.suggestion;

import org.jspecify.annotations.NullMarked;
