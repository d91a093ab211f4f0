package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.Fact;

/**
 * Looking at a sealed identity: the reason is asked for first.
 *
 * @param identity name, code, phone and mail as far as they are held
 * @param shown whether the reason was given
 */
public record IdentityPage(ActFrame act, List<Fact> identity, boolean shown) {}
