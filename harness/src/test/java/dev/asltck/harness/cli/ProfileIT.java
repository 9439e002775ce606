package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Profiles of the AWS configuration that say how to come to credentials. Each kind needs modules of the SDK that it looks for when it runs,
 * so the program is run; a server here plays the service that gives the credentials, and sees with which of them the API is called.
 */
@Timeout(120)
class ProfileIT {

    private static final String ROLE = """
            [profile base]
            region = us-east-1
            [profile tester]
            role_arn = arn:aws:iam::000000000000:role/tester
            source_profile = base
            region = us-east-1
            """;

    private static final String SIGN_IN = """
            [profile tester]
            sso_session = desk
            sso_account_id = 000000000000
            sso_role_name = tester
            region = us-east-1
            [sso-session desk]
            sso_region = us-east-1
            sso_start_url = https://start.invalid/
            """;

    private static final String ASSUMED = """
            <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
            <AccessKeyId>KEYOFTHEROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
            <Expiration>2100-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>""";

    private static final String SIGNED_IN = """
            {"roleCredentials":{"accessKeyId":"KEYOFTHEDESK","secretAccessKey":"s","sessionToken":"t","expiration":4102444800000}}""";

    @TempDir
    private Path home = Path.of("");

    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/federation/credentials")) {
            assertThat(exchange.getRequestHeaders().getFirst("x-amz-sso_bearer_token"))
                    .isEqualTo("token");
            send(exchange, "application/json", SIGNED_IN);
        } else if (exchange.getRequestHeaders().getFirst("X-Amz-Target") == null) {
            send(exchange, "text/xml", ASSUMED);
        } else {
            authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
            send(exchange, "application/x-amz-json-1.0", "{\"stateMachines\":[],\"activities\":[]}");
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Lists what runs have left, as the tester. */
    private int clean(String config) throws Exception {
        Path configFile = Files.writeString(home.resolve("config"), config);
        Path credentials = Files.writeString(home.resolve("credentials"), """
                [base]
                aws_access_key_id = KEYOFTHEBASE
                aws_secret_access_key = s
                """);
        String endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "asl-tck.jar").toString(),
                "clean",
                "--endpoint-url",
                endpoint,
                "--profile",
                "tester",
                "--dry-run");
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("AWS_CONFIG_FILE", configFile.toString());
        builder.environment().put("AWS_SHARED_CREDENTIALS_FILE", credentials.toString());
        builder.environment().put("AWS_ENDPOINT_URL_STS", endpoint);
        builder.environment().put("AWS_ENDPOINT_URL_SSO", endpoint);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String output() throws IOException {
        return Files.readString(home.resolve("output"));
    }

    @Test
    void mayAssumeARole() throws Exception {
        int exitCode = clean(ROLE);

        assertThat(exitCode).as(output()).isZero();
        assertThat(authorizations).isNotEmpty().allMatch(each -> each.contains("Credential=KEYOFTHEROLE/"));
    }

    @Test
    void maySignIn() throws Exception {
        Path cache = Files.createDirectories(home.resolve(".aws/sso/cache"));
        // The SHA-1 of "desk", as the AWS CLI calls the file after 'aws sso login'.
        Files.writeString(cache.resolve("46e7cfa080913f4dae18d802d041de7d664b10e2.json"), """
                {"accessToken":"token","expiresAt":"2100-01-01T00:00:00Z","region":"us-east-1","startUrl":"https://start.invalid/"}""");

        int exitCode = clean(SIGN_IN);

        assertThat(exitCode).as(output()).isZero();
        assertThat(authorizations).isNotEmpty().allMatch(each -> each.contains("Credential=KEYOFTHEDESK/"));
    }

    @Test
    void areToldHowToSignIn() throws Exception {
        int exitCode = clean(SIGN_IN);

        assertThat(exitCode).isEqualTo(3);
        assertThat(output()).contains("sign in with 'aws sso login'").hasLineCount(1);
        assertThat(authorizations).isEmpty();
    }
}
