package vn.binhdang.api.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Sends one report after the other, and each again under the same key until it is acknowledged. */
final class Client implements Runnable {

    private static final Set<Integer> TRY_AGAIN = Set.of(409, 429, 503);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI reports;
    private final List<String> headers;
    private final Iterator<String> bodies;
    private final Queue<Acknowledged> acknowledged;
    private final Queue<String> unexpected;
    private final AtomicLong retries;
    private final BooleanSupplier goesOn;

    /**
     * @param headers that go with every request, names and values in turn
     * @param unexpected answers that a service must not give, whatever is killed
     */
    Client(
            URI reports,
            List<String> headers,
            Iterator<String> bodies,
            Queue<Acknowledged> acknowledged,
            Queue<String> unexpected,
            AtomicLong retries,
            BooleanSupplier goesOn) {
        this.reports = reports;
        this.headers = List.copyOf(headers);
        this.bodies = bodies;
        this.acknowledged = acknowledged;
        this.unexpected = unexpected;
        this.retries = retries;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean() && bodies.hasNext()) {
            send(bodies.next(), UUID.randomUUID().toString());
        }
    }

    private void send(String body, String key) {
        while (true) {
            try {
                HttpResponse<String> answer = http.send(request(body, key), BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    acknowledged.add(Acknowledged.of(JsonMapper.shared().readTree(answer.body())));
                    return;
                }
                if (!TRY_AGAIN.contains(answer.statusCode())) {
                    unexpected.add(answer.statusCode() + " " + answer.body());
                }
                pause(Duration.ofMillis(200));
            } catch (IOException unreachable) {
                pause(Duration.ofMillis(100));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
            retries.incrementAndGet();
        }
    }

    private HttpRequest request(String body, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(reports)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return request.build();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
