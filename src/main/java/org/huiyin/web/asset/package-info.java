/** Stylesheets, scripts and pictures. */
@NullMarked
package org.huiyin.web.asset;

import org.jspecify.annotations.NullMarked;
