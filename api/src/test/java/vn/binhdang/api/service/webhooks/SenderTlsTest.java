package vn.binhdang.api.service.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events on their way over TLS, to a receiver with a certificate that only this test believes. */
class SenderTlsTest {

    private static final String NAME = "receiver.example";
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final List<String> received = new CopyOnWriteArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpsServer receiver;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SSLContext certificate;

    @BeforeEach
    void aReceiverThatSpeaksTls() throws Exception {
        certificate = selfMade(folder.resolve("receiver.p12"));
        receiver = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setHttpsConfigurator(new HttpsConfigurator(certificate));
        receiver.createContext("/", exchange -> {
            try (exchange) {
                received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        receiver.start();
    }

    @AfterEach
    void end() {
        receiver.stop(0);
    }

    @Test
    void anEventArrivesWhereTheCertificateIsBelievedAndOfTheName() throws IOException {
        Sender sender = new Sender(new ToThisMachine(), new DefaultClientTlsStrategy(certificate));
        sender.send(url(NAME), Map.of("webhook-id", "1"), "{}");
        sender.close();
        assertThat(received).containsExactly("{}");
    }

    @Test
    void nothingIsSentToACertificateOfAnotherName() throws IOException {
        refused(new Sender(new ToThisMachine(), new DefaultClientTlsStrategy(certificate)), "other.example");
    }

    @Test
    void nothingIsSentToACertificateThatNobodyVouchesFor() throws IOException {
        refused(new Sender(new ToThisMachine(), DefaultClientTlsStrategy.createDefault()), NAME);
    }

    private void refused(Sender sender, String name) throws IOException {
        assertThatThrownBy(() -> sender.send(url(name), Map.of("webhook-id", "1"), "{}"))
                .isInstanceOf(SSLException.class);
        sender.close();
        assertThat(received).isEmpty();
    }

    private String url(String name) {
        return "https://" + name + ":" + receiver.getAddress().getPort() + "/hook";
    }

    /** By the tool that comes with Java: its libraries make no certificates. */
    private static SSLContext selfMade(Path file) throws IOException, InterruptedException, GeneralSecurityException {
        Path keytool = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "keytool");
        int status = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + NAME,
                        "-ext",
                        "SAN=dns:" + NAME,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        KeyStore believed = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        believed.load(null, null);
        believed.setCertificateEntry("receiver", keys.getCertificate("receiver"));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** Every name means this machine. */
    private static final class ToThisMachine implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public @Nullable String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
