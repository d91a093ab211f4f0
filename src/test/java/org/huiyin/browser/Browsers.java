package org.huiyin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the tests, started once: the system's Chromium, else Debian's packages where they may be installed, else the
 * download of the test library, else one clear sentence. It never skips.
 */
public final class Browsers {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private static @Nullable Browser browser;

    private Browsers() {}

    /** A phone of 390 by 844 pixels on which no script runs. */
    public static BrowserContext phone(String baseUrl) {
        return chromium().newContext(window(baseUrl, 390, 844).setJavaScriptEnabled(false));
    }

    /** A window of this width in which scripts run. */
    public static BrowserContext window(String baseUrl, int width) {
        return chromium().newContext(window(baseUrl, width, 844));
    }

    public static Browser.NewContextOptions window(String baseUrl, int width, int height) {
        return new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    /**
     * @throws IllegalStateException when there is no browser and none can be had
     */
    public static synchronized Browser chromium() {
        if (browser == null) browser = launch(installed().or(Browsers::fromDebian));
        return browser;
    }

    private static Browser launch(Optional<Path> program) {
        var arguments = new ArrayList<>(
                List.of("--disable-gpu", "--disable-background-networking", "--disable-component-update"));
        if (ROOT) arguments.add("--no-sandbox"); // Chromium refuses to run as root with its sandbox
        var options = new BrowserType.LaunchOptions().setArgs(arguments);
        program.ifPresent(options::setExecutablePath);
        try {
            return playwright(program.isPresent()).chromium().launch(options);
        } catch (PlaywrightException none) {
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it (on Debian: apt-get install chromium fonts-noto-cjk).",
                    none);
        }
    }

    private static Playwright playwright(boolean found) {
        var environment = found ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!ROOT || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) return Optional.empty();
        System.out.println("There is no Chromium: installing Debian's.");
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "-y", "--no-install-recommends", "install", "chromium", "fonts-noto-cjk");
        return installed();
    }

    /** Whether it helped shows in what is installed afterwards. */
    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException missing) {
            System.out.println(missing.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
