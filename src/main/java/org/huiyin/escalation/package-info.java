/**
 * What late clocks set in motion (rules D6). Each clock announces three lights, once each: yellow urges those who hold the case,
 * red orders them to explain themselves, deep red lists the case at the body above. Nothing but a stopped or standing clock keeps
 * {@link org.huiyin.escalation.Sweep} from it; an edit, a note or another handler does not.
 *
 * <p>urge 催办 · supervision order 督办 · listed supervision 挂牌督办 · stranded 无人可办 · oversight 上级督导
 */
@NullMarked
package org.huiyin.escalation;

import org.jspecify.annotations.NullMarked;
