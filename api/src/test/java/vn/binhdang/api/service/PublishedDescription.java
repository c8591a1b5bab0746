package vn.binhdang.api.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhdang.api.service.ServiceClient.Answer;

/**
 * The published OpenAPI document, held against what the service really takes and answers. Every field that is answered
 * has to stand in it, though the document itself leaves room for more.
 */
public final class PublishedDescription {

    public static final Path FILE = Path.of("..", "docs", "openapi.json");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private PublishedDescription(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").forEach(PublishedDescription::close);
    }

    public static PublishedDescription read() {
        return Read.ONCE;
    }

    /** Nothing that the schema does not name is let pass. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** What is wrong with a value that is said to have the form of a schema. */
    public List<Error> faults(String schema, JsonNode value) {
        return schema(JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + schema))
                .validate(value);
    }

    /** Fails if an operation that the document knows is not said to answer like this. */
    void requireDescribed(String method, String address, Answer answer) {
        String path = address.replaceFirst("[?#].*", "");
        Optional<JsonNode> operation = path(path).map(known -> known.get(method.toLowerCase(Locale.ROOT)));
        if (operation.isEmpty()) {
            return;
        }
        String what = method + " " + path + " " + answer.status();
        JsonNode described = operation.get().at("/responses/" + answer.status());
        assertThat(described.isMissingNode()).as(what + " is described").isFalse();
        JsonNode content = resolved(described).path("content");
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        if (content.isEmpty()) {
            assertThat(answer.body()).as(what + " has no body").isEmpty();
        } else {
            assertThat(content.propertyNames()).as(what + " is described as").contains(type);
            if (type.endsWith("json")) {
                assertThat(schema(content.get(type).get("schema")).validate(answer.json()))
                        .as(what + " " + answer.body())
                        .isEmpty();
            }
        }
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema, unread -> {
            ObjectNode whole = ((ObjectNode) unread).deepCopy();
            whole.set("components", document.get("components"));
            return SCHEMAS.getSchema(whole);
        });
    }

    private JsonNode resolved(JsonNode answer) {
        return answer.has("$ref") ? document.at(answer.get("$ref").asString().substring(1)) : answer;
    }

    /** The one with the fewest parameters, if several fit. */
    private Optional<JsonNode> path(String path) {
        return document.get("paths").properties().stream()
                .filter(known -> pattern(known.getKey()).matcher(path).matches())
                .min(Comparator.comparing(known ->
                        known.getKey().chars().filter(sign -> sign == '{').count()))
                .map(Map.Entry::getValue);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(Stream.of(template.split("(?<=})|(?=\\{)"))
                .map(part -> part.startsWith("{") ? "[^/:]+" : Pattern.quote(part))
                .reduce("", String::concat));
    }

    private static final class Read {

        static final PublishedDescription ONCE = new PublishedDescription(content());

        private static JsonNode content() {
            try {
                return JsonMapper.shared().readTree(Files.readString(FILE));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
