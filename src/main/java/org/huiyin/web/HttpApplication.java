package org.huiyin.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything is served by JAX-RS; static files too, because a mount at the root hides the server's own. */
@ApplicationPath("/")
public class HttpApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.disableMetainfServicesLookup", false,
                // Validation happens in the acts; Jersey's own answer would leak Java names.
                "jersey.config.beanValidation.disable.server", true,
                // Or the server would put its own error page, with its name and version, in place of an empty answer.
                "jersey.config.server.response.setStatusOverSendError", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
