package vn.binhdang.api.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.ServiceClient.Answer;

/** A service that ends while somebody waits for an answer. */
class ShutdownTest {

    private static final String REPORT = """
            {"locality": "30511", "period": "2023", "indicators": {"gender-equality-budget": {"value": 1}}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    @Test
    void whatHasBegunIsAnsweredAndKeptAndNobodyElseIsLetIn() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(Service.class, AGate.class)
                .properties(database.settings().toArray(new String[0]))
                .properties("server.port=0", "binhdang.data=" + data)
                .run()) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            ServiceClient client = new ServiceClient(port).asAdmin(database);
            Gate gate = service.getBean(Gate.class);
            CompletableFuture<Answer> begun = CompletableFuture.supplyAsync(
                    () -> client.with("X-Wait", "1").post("/api/v1/reports", REPORT));
            assertThat(gate.entered.await(30, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> ending = CompletableFuture.runAsync(service::close);
            await().until(() -> isRefused(port));
            assertThat(ending).isNotDone();
            assertThat(begun).isNotDone();
            gate.opened.countDown();
            assertThat(begun.get(30, TimeUnit.SECONDS).status()).isEqualTo(201);
            ending.get(60, TimeUnit.SECONDS);
        }
        assertThat(database.asService()
                        .sql("SELECT count(*) FROM revision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static boolean isRefused(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    /** Puts the gate into the service. */
    @TestConfiguration(proxyBeanMethods = false)
    static class AGate {

        @Bean
        Gate gate() {
            return new Gate();
        }
    }

    /** Holds requests that ask for it until it is opened. */
    static final class Gate extends OncePerRequestFilter {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
                throws ServletException, IOException {
            if (request.getHeader("X-Wait") != null) {
                entered.countDown();
                try {
                    opened.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new ServletException(interrupted);
                }
            }
            next.doFilter(request, response);
        }
    }
}
