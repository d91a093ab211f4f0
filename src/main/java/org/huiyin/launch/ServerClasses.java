package org.huiyin.launch;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the server, found by their package. The server's own loader asks three hundred jars one after the other
 * for each class, also for each class of the portal, which none of them has: a quarter of the time that a start takes.
 */
final class ServerClasses extends OpenURLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private record Jar(JarFile file, URL url) {}

    private final Map<String, List<Jar>> folders = new HashMap<>();
    private final Map<String, URL> archives = new HashMap<>();

    ServerClasses(List<Path> jars) throws IOException {
        super(new URL[0], ServerClasses.class.getClassLoader());
        for (var jar : jars) addURL(jar.toUri().toURL());
    }

    /** The server adds libraries before it boots, on the thread that boots it. */
    @Override
    public void addURL(URL url) {
        super.addURL(url); // the server asks for the list
        archives.put(Path.of(URI.create(url.toString())).getFileName().toString(), url);
        try {
            var jar = new Jar(
                    new JarFile(Path.of(url.toURI()).toFile(), false, ZipFile.OPEN_READ, Runtime.version()), url);
            var seen = new HashSet<String>();
            jar.file().versionedStream().forEach(entry -> {
                var folder = folder(entry.getName());
                if (seen.add(folder))
                    folders.computeIfAbsent(folder, unknown -> new ArrayList<>(1))
                            .add(jar);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var path = name.replace('.', '/') + ".class";
        for (var jar : folders.getOrDefault(folder(path), List.of())) {
            var entry = jar.file().getJarEntry(path);
            if (entry == null) continue;
            try (var stream = jar.file().getInputStream(entry)) {
                return define(name, jar, stream.readAllBytes());
            } catch (IOException broken) {
                throw new ClassNotFoundException(name, broken);
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public @Nullable URL findResource(String name) {
        var found = findResources(name);
        return found.hasMoreElements() ? found.nextElement() : null;
    }

    @Override
    public Enumeration<URL> findResources(String name) {
        var found = new ArrayList<URL>();
        if (archives.containsKey(name)) found.add(archives.get(name)); // it unpacks its resource adapters by their name
        for (var jar : folders.getOrDefault(folder(name), List.of())) {
            var entry = jar.file().getJarEntry(name);
            if (entry != null) found.add(url(jar, entry.getRealName()));
        }
        return Collections.enumeration(found);
    }

    private Class<?> define(String name, Jar jar, byte[] bytes) throws IOException {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
            try {
                definePackage(name.substring(0, dot), jar.file().getManifest(), jar.url());
            } catch (IllegalArgumentException anotherThreadWasFaster) {
                // then it is defined
            }
        }
        return defineClass(name, bytes, 0, bytes.length, new CodeSource(jar.url(), (Certificate[]) null));
    }

    private static URL url(Jar jar, String entry) {
        try {
            return new URL("jar:" + jar.url() + "!/" + entry);
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of a folder's own name too, which ends with a slash: what it lies in is then itself. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
