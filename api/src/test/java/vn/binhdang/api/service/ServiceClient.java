package vn.binhdang.api.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.api.TestDatabase;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.access.TestKeys;

/**
 * A caller of the service, as tests need one. Headers that it is given go with every request, and every answer that it
 * gets has to be one that the published OpenAPI document describes.
 */
public final class ServiceClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final List<String> headers;

    public ServiceClient(int port) {
        this(port, List.of("Accept-Language", "en"));
    }

    private ServiceClient(int port, List<String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** An answer, read when asked for. */
    public record Answer(int status, String body, HttpHeaders headers) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    public ServiceClient with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new ServiceClient(port, more);
    }

    public ServiceClient withoutHeaders() {
        return new ServiceClient(port, List.of());
    }

    /** With a new key of its own for an administrator. */
    public ServiceClient asAdmin(TestDatabase database) {
        return as(database, Role.ADMIN, Caller.WHOLE_COUNTRY);
    }

    /** With a new key of its own for a clerk of the unit. */
    public ServiceClient asClerk(TestDatabase database, String unit) {
        return as(database, Role.CLERK, unit);
    }

    /** With a new key of its own. */
    public ServiceClient as(TestDatabase database, Role role, String territory) {
        return withKey(TestKeys.create(database, role, territory));
    }

    /** As {@link #as(TestDatabase, Role, String)}. @param caller such as {@code CLERK 30511} */
    public ServiceClient as(TestDatabase database, String caller) {
        String[] words = caller.split(" ", 2);
        return as(database, Role.valueOf(words[0]), words[1]);
    }

    public ServiceClient withKey(String key) {
        return with("Authorization", "Bearer " + key);
    }

    public Answer get(String path) {
        return send("GET", path, "", "application/json");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json, "application/json");
    }

    public Answer send(String method, String path, String body, String type) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), type);
    }

    public Answer send(String method, String path, byte[] body, String type) {
        HttpResponse<byte[]> response = exchange(method, path, body, type);
        Answer answer = new Answer(
                response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response.headers());
        PublishedDescription.read().requireDescribed(method, path, answer);
        return answer;
    }

    /** What is not text. */
    public byte[] download(String path) {
        HttpResponse<byte[]> response = exchange("GET", path, new byte[0], "");
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<byte[]> exchange(String method, String path, byte[] body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (body.length > 0) {
            request.header("Content-Type", type);
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
