/** JSON for programs, over the same acts as the pages. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Huiyin",
                        version = "1",
                        description =
                                "Complaints about administrative enforcement: file one, follow it, and handle it. Errors are RFC 9457 "
                                        + "with a stable type; unknown fields are refused by name."))
@NullMarked
package org.huiyin.web.api;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.jspecify.annotations.NullMarked;
