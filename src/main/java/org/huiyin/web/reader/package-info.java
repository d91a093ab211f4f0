/** Pages for everybody: home, figures, how it works. */
@NullMarked
package org.huiyin.web.reader;

import org.jspecify.annotations.NullMarked;
