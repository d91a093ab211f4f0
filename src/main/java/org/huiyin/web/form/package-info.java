/** What pages share: words, links, forms. */
@NullMarked
package org.huiyin.web.form;

import org.jspecify.annotations.NullMarked;
