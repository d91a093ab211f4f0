/**
 * What every room stands on and nobody's business: the clock, settings, refusals, migrations, ciphers.
 *
 * <p>This package knows no other package of the portal.
 */
@NullMarked
package org.huiyin.platform;

import org.jspecify.annotations.NullMarked;
