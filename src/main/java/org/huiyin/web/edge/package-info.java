/**
 * What every answer passes, also those that the server gives without asking the portal: its doors for machines, its own errors.
 * Only servlets and the configuration are known here, because under a context path this room also stands alone at the root of
 * the server, in a porch of its own.
 *
 * <p>porch 门廊 · caller 来访者
 */
@NullMarked
package org.huiyin.web.edge;

import org.jspecify.annotations.NullMarked;
