package vn.binhdang.api.reliability;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Reports at the rate that the service has to stand, then at ten times that, then as before; sent whether the ones before
 * are answered or not. A refusal is an answer too.
 */
public final class ReportLoad extends Simulation {

    private static final String STATUS = "status";
    private static final String MILLIS = "millis";
    private static final int STEADY = 200;
    private static final int TOO_MANY = 2_000;

    private final Queue<String> reports = LoadPeriods.reports(Path.of(System.getProperty("load.reports")))
            .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    private final List<AnswerTimes> phases = new ArrayList<>();

    public ReportLoad() {
        setUp(phase("warm-up", rampUsersPerSec(STEADY / 10).to(STEADY).during(seconds(60)), steadyFor(60))
                        .andThen(phase("200 a second for 60 s", steadyFor(60))
                                .andThen(phase("2,000 a second for 15 s", constantUsersPerSec(TOO_MANY).during(seconds(15)))
                                        .andThen(phase("200 a second for 15 s", steadyFor(15))))))
                .protocols(service());
    }

    private static OpenInjectionStep steadyFor(int seconds) {
        return constantUsersPerSec(STEADY).during(seconds(seconds));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private PopulationBuilder phase(String name, OpenInjectionStep... steps) {
        AnswerTimes answers = new AnswerTimes(name);
        phases.add(answers);
        return scenario(name).exec(send(name, answers)).injectOpen(steps);
    }

    private ChainBuilder send(String phase, AnswerTimes answers) {
        return exec(http(phase)
                        .post("/api/v1/reports")
                        .header("Idempotency-Key", session -> UUID.randomUUID().toString())
                        .body(StringBody(session -> reports.remove()))
                        .check(
                                status().saveAs(STATUS),
                                responseTimeInMillis().saveAs(MILLIS),
                                status().in(201, 429, 503)))
                .exec(session -> {
                    if (session.contains(STATUS)) {
                        answers.add(session.getInt(STATUS), session.getInt(MILLIS));
                    } else {
                        answers.addUnanswered();
                    }
                    return session;
                });
    }

    private static HttpProtocolBuilder service() {
        return http.baseUrl(System.getProperty("load.address"))
                .shareConnections()
                .disableWarmUp()
                .contentTypeHeader("application/json")
                .header("Authorization", "Bearer " + System.getProperty("load.key"));
    }

    @Override
    public void after() {
        phases.forEach(phase -> phase.lines().forEach(System.out::println));
    }
}
