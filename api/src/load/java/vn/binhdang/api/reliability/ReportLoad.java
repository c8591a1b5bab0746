package vn.binhdang.api.reliability;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** So many reports a second, whether the ones before are answered or not; a refusal is an answer too. */
public final class ReportLoad extends Simulation {

    private static final String STATUS = "status";
    private static final String MILLIS = "millis";

    private final AnswerTimes answers = new AnswerTimes();

    public ReportLoad() {
        int rate = Integer.getInteger("load.rate");
        int seconds = Integer.getInteger("load.seconds");
        Queue<String> reports = LoadPeriods.reports(Path.of(System.getProperty("load.reports")))
                .skip(Integer.getInteger("load.skip"))
                .limit((long) rate * seconds)
                .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
        setUp(scenario("reports").exec(send(reports)).injectOpen(constantUsersPerSec(rate).during(Duration.ofSeconds(seconds))))
                .protocols(service());
    }

    private ChainBuilder send(Queue<String> reports) {
        return exec(http("report")
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
        answers.lines().forEach(System.out::println);
    }
}
