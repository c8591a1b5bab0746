package vn.binhdang.rules.proofreading;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas, used as an editor uses them: the file is read as YAML and its values are held against one. */
final class Schemas {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> NAMES = Map.of(
            "packs",
            "pack",
            "indicators",
            "indicators",
            "cases",
            "cases",
            "holidays",
            "holidays",
            "inspection",
            "inspection");

    private final Schema schema;

    private Schemas(Schema schema) {
        this.schema = schema;
    }

    static JsonNode text(String kind) {
        try {
            return JSON.readTree(Files.readString(Path.of("schema", NAMES.get(kind) + ".schema.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Schemas of(String kind) {
        return new Schemas(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(kind)));
    }

    /** Whether every document of the file is YAML and fits. */
    boolean accepts(String content) {
        Load yaml = new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build());
        try {
            for (Object document : yaml.loadAllFromString(content)) {
                if (!schema.validate(
                                JSON.valueToTree(document),
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .isEmpty()) {
                    return false;
                }
            }
            return true;
        } catch (YamlEngineException notYaml) {
            return false;
        }
    }
}
