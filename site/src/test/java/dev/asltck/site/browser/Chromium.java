package dev.asltck.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The system's Chromium for a class of tests: where {@code ASL_TCK_CHROMIUM} says (an environment variable or a system property), or what
 * the path has. Nothing is ever downloaded. Without one the tests are skipped and say so, unless {@code ASL_TCK_REQUIRE_BROWSER=true}.
 */
public final class Chromium implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final String SETTING = "ASL_TCK_CHROMIUM";
    private static final String DEMAND = "ASL_TCK_REQUIRE_BROWSER";
    private static final String MISSING = "no Chromium: install one, or set " + SETTING + " to its executable";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> OFFLINE = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** On a machine that is busy with something else; nothing waits that long otherwise. */
    private static final double PATIENCE_MILLIS = 30_000;

    private final List<String> complaints = new ArrayList<>();
    private Optional<Playwright> playwright = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent() || "true".equals(System.getenv(DEMAND))) {
            return ConditionEvaluationResult.enabled("");
        }
        // Of what is skipped a quiet Maven tells nothing.
        System.err.println(context.getDisplayName() + " is skipped: " + MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Path executable = find().orElseThrow(() -> new IllegalStateException(MISSING));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = Optional.of(driver);
        browser = Optional.of(driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(OFFLINE)));
    }

    private static Optional<Path> find() {
        String set = System.getProperty(SETTING, System.getenv().getOrDefault(SETTING, ""));
        if (!set.isEmpty()) {
            return Optional.of(Path.of(set));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of a desktop. */
    public Page desktop(ColorScheme scheme) {
        return open(new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
    }

    /** A window of a desktop, in light colors. */
    public Page desktop() {
        return desktop(ColorScheme.LIGHT);
    }

    /** The screen of a phone. */
    public Page phone() {
        return open(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** A browser whose user lets no scripts run. */
    public Page withoutScripts() {
        return open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.orElseThrow().newContext(options);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
        }
    }

    /** What the console has said since the test began: errors, warnings, violations of the policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        complaints.clear();
        browser.ifPresent(open -> open.contexts().forEach(BrowserContext::close));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        playwright.ifPresent(Playwright::close);
    }
}
