/** The way in for people who work here: sign-in, sign-out, and the set-up of an empty portal. Open to everybody. */
@NullMarked
package org.huiyin.web.door;

import org.jspecify.annotations.NullMarked;
