package org.huiyin.web.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.huiyin.platform.Links;
import org.huiyin.platform.Tokens;

/**
 * Stylesheets, scripts and pictures, each under an address that carries the hash of its content, so that a browser may keep it
 * for ever. Kept in memory plain and gzipped; there are few and they are small.
 */
@ApplicationScoped
public class Assets {

    private static final String TABLER = "META-INF/resources/webjars/tabler__core/1.4.0/dist/";
    private static final Map<String, String> WEBJARS = Map.of("tabler.css", TABLER + "css/tabler.min.css");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,60}");

    @Inject
    Links links;

    private final Map<String, Optional<Asset>> loaded = new ConcurrentHashMap<>();

    /** An asset ready to be sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Asset(String hash, String type, byte[] plain, byte[] gzipped) {}

    /** The address of an asset, for use in a page. */
    public String link(String name) {
        var asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return links.to("/assets/" + asset.hash() + "/" + name);
    }

    Optional<Asset> find(String name) {
        return NAME.matcher(name).matches() ? loaded.computeIfAbsent(name, Assets::load) : Optional.empty();
    }

    private static Optional<Asset> load(String name) {
        var place = WEBJARS.getOrDefault(name, "assets/" + name);
        try (var stream = Assets.class.getClassLoader().getResourceAsStream(place)) {
            if (stream == null) return Optional.empty();
            var plain = stream.readAllBytes();
            var hash = HexFormat.of().formatHex(Tokens.hash(plain), 0, 8);
            return Optional.of(new Asset(hash, typeOf(name), plain, gzip(plain)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static String typeOf(String name) {
        if (name.endsWith(".css")) return "text/css; charset=utf-8";
        if (name.endsWith(".js")) return "text/javascript; charset=utf-8";
        if (name.endsWith(".svg")) return "image/svg+xml";
        return "application/octet-stream";
    }
}
