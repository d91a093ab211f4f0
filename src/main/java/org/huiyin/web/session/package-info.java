/** Who is calling, and whether they may. */
@NullMarked
package org.huiyin.web.session;

import org.jspecify.annotations.NullMarked;
