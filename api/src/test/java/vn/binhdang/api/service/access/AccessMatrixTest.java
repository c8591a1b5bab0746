package vn.binhdang.api.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.WithService;
import vn.binhdang.api.service.ServiceClient;
import vn.binhdang.api.service.ServiceClient.Answer;

/** Every operation of the OpenAPI document, asked by everybody, for their own unit, another and the one above. */
@WithService
class AccessMatrixTest {

    /** Operations below these paths are about no unit. */
    private static final List<String> OF_NO_UNIT = List.of(
            "/api/v1/checks",
            "/api/v1/packs",
            "/api/v1/rule-book",
            "/api/v1/keys",
            "/api/v1/jobs",
            "/api/v1/packs:validate",
            "/api/v1/packs:impact",
            "/api/v1/webhooks");

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @TestFactory
    Stream<DynamicTest> everyCellOfTheMatrixHoldsOverHttp() throws IOException {
        Map<String, ServiceClient> callers = callers();
        MatrixObjects objects = new MatrixObjects(database, new ServiceClient(port).asAdmin(database));
        return MatrixLine.all().stream()
                .flatMap(line -> line.expected().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                line.operation() + " of " + line.about() + " by " + cell.getKey(), () -> {
                                    ServiceClient caller = Objects.requireNonNull(callers.get(cell.getKey()));
                                    Answer answer = caller.send(
                                            line.method(),
                                            objects.fill(line.request(), cell.getKey(), line.about()),
                                            objects.fill(line.body(), cell.getKey(), line.about()),
                                            "application/json");
                                    assertThat(answer.status())
                                            .as(answer.body())
                                            .isEqualTo(cell.getValue());
                                })));
    }

    @Test
    void everyOperationHasItsLinesAndEveryLineItsOperation() throws IOException {
        Map<String, Set<String>> lines = MatrixLine.all().stream()
                .collect(Collectors.groupingBy(
                        MatrixLine::operation, Collectors.mapping(MatrixLine::about, Collectors.toSet())));
        Set<String> operations = operations();
        assertThat(operations).isNotEmpty();
        assertThat(new TreeSet<>(lines.keySet())).isEqualTo(operations);
        for (String operation : operations) {
            assertThat(lines.get(operation)).as(operation).isEqualTo(expectedAbouts(operation));
        }
    }

    @Test
    void everybodyAsksForEverything() throws IOException {
        assertThat(MatrixLine.all())
                .allMatch(line -> line.expected().keySet().equals(callers().keySet()));
    }

    private static Set<String> expectedAbouts(String operation) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        boolean ofNoUnit = OF_NO_UNIT.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
        return ofNoUnit || path.equals("/api/v1/localities") ? Set.of("-") : Set.of("own", "other", "parent");
    }

    private Set<String> operations() {
        JsonNode paths = new ServiceClient(port).get("/v3/api-docs").json().get("paths");
        List<String> operations = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return new TreeSet<>(operations);
    }

    private Map<String, ServiceClient> callers() {
        ServiceClient client = new ServiceClient(port);
        Map<String, ServiceClient> callers = new LinkedHashMap<>();
        callers.put("anonymous", client);
        callers.put(
                "expired",
                client.withKey(TestKeys.create(database, Role.ADMIN, Caller.WHOLE_COUNTRY, Duration.ofHours(-1))));
        callers.put("clerk", client.asClerk(database, "30511"));
        callers.put("inspector", client.as(database, Role.INSPECTOR, "89"));
        callers.put("policy", client.as(database, Role.POLICY, Caller.WHOLE_COUNTRY));
        callers.put("auditor", client.as(database, Role.AUDITOR, Caller.WHOLE_COUNTRY));
        callers.put("admin", client.asAdmin(database));
        return callers;
    }
}
