package vn.binhdang.api.service.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** What is answered when a filter, and no controller, misses the database. */
@WithService
@Import(ProblemsOfFiltersTest.InTheService.class)
class ProblemsOfFiltersTest {

    private static final String TROUBLE = "X-Trouble";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"statement, en, The database", "transaction, en, The database", "statement, vi, Cơ sở dữ liệu"})
    void whoComesWhileTheDatabaseIsAwayIsToldToComeAgain(String trouble, String language, String title) {
        Answer answer = new ServiceClient(port)
                .withoutHeaders()
                .with("Accept-Language", language)
                .with(TROUBLE, trouble)
                .get("/api/v1/packs");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("title").asString()).startsWith(title);
    }

    @Test
    void aFaultInWhatTheDatabaseIsAskedIsNoAbsence() {
        Answer answer = new ServiceClient(port).with(TROUBLE, "fault").get("/api/v1/packs");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Retry-After")).isEmpty();
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("what somebody has reported");
    }

    @Test
    void whatIsOnItsWayOutAlreadyIsBrokenOffAndNotMixedWithAProblem() {
        ServiceClient client = new ServiceClient(port).with(TROUBLE, "late");
        assertThatThrownBy(() -> client.get("/api/v1/packs")).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void otherwiseNothingIsChanged() {
        assertThat(new ServiceClient(port).get("/api/v1/packs").status()).isEqualTo(200);
    }

    /** A filter that fails as it is asked to. */
    @TestConfiguration(proxyBeanMethods = false)
    static class InTheService {

        @Bean
        TroubledFilter troubledFilter() {
            return new TroubledFilter();
        }
    }

    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    private static final class TroubledFilter extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
                throws ServletException, IOException {
            SQLException away = new SQLException("the connection failed", "08006");
            switch (String.valueOf(request.getHeader(TROUBLE))) {
                case "statement" -> throw new DataAccessResourceFailureException("a statement", away);
                case "transaction" -> throw new CannotCreateTransactionException("a transaction", away);
                case "fault" ->
                    throw new DataAccessResourceFailureException(
                            "a statement", new SQLException("what somebody has reported", "42601"));
                case "late" -> {
                    response.getOutputStream().print("begun");
                    response.flushBuffer();
                    throw new DataAccessResourceFailureException("a statement", away);
                }
                default -> next.doFilter(request, response);
            }
        }
    }
}
