/** Says to a balancer or an operator whether the portal can work. */
@NullMarked
package org.huiyin.web.health;

import org.jspecify.annotations.NullMarked;
