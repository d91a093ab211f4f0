/** The one place that turns a failure into an answer. */
@NullMarked
package org.huiyin.web.problem;

import org.jspecify.annotations.NullMarked;
