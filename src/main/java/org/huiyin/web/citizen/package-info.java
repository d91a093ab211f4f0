/** Pages for people who complain: filing, receipt, tracking, evaluation. */
@NullMarked
package org.huiyin.web.citizen;

import org.jspecify.annotations.NullMarked;
