package org.huiyin.web.session;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huiyin.account.Role;

/**
 * The roles of which a caller needs one; {@link Gate} checks it.
 *
 * <p>Not {@code @RolesAllowed}: the server intercepts that one a second time, by its own idea of who signed in, and turns a finished act into
 * a 401.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();
}
