package org.huiyin.ring;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.Logger;

/** The portal as it was built, with the tests of the ring and what they stand on. */
final class PortalArchive {

    /** What runs inside the portal; the other tests need things that are not there. */
    private static final Pattern INSIDE =
            Pattern.compile("org/huiyin/(.*IT|(.*/)?Given[^/]*|given/[^/]+|ring/InPortal)(\\$[^/]*)?\\.class");

    private PortalArchive() {}

    @Deployment
    public static WebArchive portal() throws IOException, URISyntaxException {
        var archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/huiyin.war"))
                .addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class), jarOf(Logger.class));
        var tests = Path.of("target", "test-classes");
        try (var files = Files.walk(tests)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var name = tests.relativize(file).toString().replace(File.separatorChar, '/');
                if (INSIDE.matcher(name).matches())
                    archive.addAsWebInfResource(new FileAsset(file.toFile()), "classes/" + name);
            }
        }
        return archive;
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
