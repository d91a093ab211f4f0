package org.huiyin.web.asset;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Serves assets; what has its content's hash in the address never changes and is kept by the browser for a year. */
@Path("assets/{hash}/{name}")
@PermitAll
@RequestScoped
public class AssetsResource {

    @Inject
    Assets assets;

    @GET
    public Response asset(
            @PathParam("hash") String hash,
            @PathParam("name") String name,
            @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        var asset = assets.find(name)
                .filter(known -> known.hash().equals(hash))
                .orElseThrow(() -> new Refusal.Unknown("platform.http.404"));
        var zipped = encodings != null && encodings.contains("gzip");
        var response = Response.ok(zipped ? asset.gzipped() : asset.plain())
                .header("Content-Type", asset.type())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", "Accept-Encoding");
        return (zipped ? response.header("Content-Encoding", "gzip") : response).build();
    }
}
