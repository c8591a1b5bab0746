package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhdang.engine.EngineVersion;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.proofreading.Remark;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.scorecard.json.ResultJson;
import vn.binhdang.engine.text.Text;

/** Writes remarks as SARIF 2.1.0: code hosts and editors show them beside the lines. */
final class ProofSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ProofOutput output;

    ProofSarif(ProofOutput output) {
        this.output = output;
    }

    void write(OutputStream out) throws IOException {
        List<Remark> remarks = output.proof().remarks();
        List<String> codes =
                remarks.stream().map(Remark::code).distinct().sorted().toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "binhdang");
        driver.put("version", EngineVersion.current());
        driver.put("rules", codes.stream().map(this::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("language", output.language().code());
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", remarks.stream().map(remark -> result(remark, codes)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        ResultJson.view(log, out);
    }

    private Map<String, Object> rule(String code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code);
        rule.put("shortDescription", text(Topic.of(code).map(Topic::title).orElse(Text.same(code))));
        return rule;
    }

    private Map<String, Object> result(Remark remark, List<String> codes) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", remark.code());
        result.put("ruleIndex", codes.indexOf(remark.code()));
        result.put("level", remark.level().code());
        result.put("message", text(remark.message()));
        result.put("locations", List.of(Map.of("physicalLocation", location(remark.place()))));
        return result;
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", Map.of("uri", uri(place.file())));
        if (place.line() != null) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", place.line());
            if (place.column() != null) {
                region.put("startColumn", place.column());
            }
            location.put("region", region);
        }
        return location;
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(file, impossible);
        }
    }

    private Map<String, Object> text(Text text) {
        return Map.of("text", Printable.of(text.in(output.language())).strip());
    }
}
