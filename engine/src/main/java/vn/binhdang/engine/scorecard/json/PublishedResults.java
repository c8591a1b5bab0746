package vn.binhdang.engine.scorecard.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.engine.changes.Said;
import vn.binhdang.engine.changes.Said.SaidVerdict;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Unit;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.verdicts.Verdict;

/** Reads results that were published before, as {@link ResultJson} wrote them: one object, or an array. */
public final class PublishedResults {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PublishedResults() {}

    /** All results of a file; a fault is added where it holds something else. */
    public static List<Said> read(String file, byte[] content, Faults faults) {
        try {
            JsonNode root = MAPPER.readTree(content);
            Iterable<JsonNode> results = root.isArray() ? root : List.of(root);
            return StreamSupport.stream(results.spliterator(), false)
                    .map(PublishedResults::said)
                    .toList();
        } catch (JacksonException | IllegalArgumentException noResult) {
            faults.add(
                    Place.of(file),
                    "không phải kết quả đánh giá dạng JSON do “binhdang check --format json” ghi ra",
                    "this is no JSON result as “binhdang check --format json” writes it");
            return List.of();
        }
    }

    private static Said said(JsonNode result) {
        Map<String, SaidVerdict> verdicts = new HashMap<>();
        for (JsonNode verdict : required(result, "verdicts")) {
            verdicts.putIfAbsent(
                    required(verdict, "target").asString(),
                    new SaidVerdict(Verdict.valueOf(required(verdict, "verdict").asString()), gap(verdict)));
        }
        Set<String> findings = new HashSet<>();
        required(result, "findings")
                .forEach(finding -> findings.add(required(finding, "id").asString()));
        return new Said(
                required(required(result, "locality"), "code").asString(),
                Period.parse(required(result, "period").asString())
                        .orElseThrow(() -> new IllegalArgumentException("no period")),
                required(required(result, "ruleBook"), "sha256").asString(),
                required(result, "engine").asString(),
                verdicts,
                findings);
    }

    private static JsonNode required(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).orElseThrow(() -> new IllegalArgumentException(field));
    }

    /** From the counts where they are there, for they are exact; else as it was shown. */
    private static @Nullable Quantity gap(JsonNode verdict) {
        JsonNode shown = verdict.get("gap");
        if (shown == null) {
            return null;
        }
        JsonNode reported = required(verdict, "reported");
        JsonNode bound = required(verdict, "required");
        JsonNode denominator = reported.get("denominator");
        boolean exact = denominator != null && denominator.decimalValue().signum() > 0 && bound.get("upTo") == null;
        if (!exact) {
            return reported.get("value") == null ? null : quantity(new BigDecimal(shown.asString()));
        }
        Unit unit = Unit.of(required(bound, "unit").asString()).orElseThrow(IllegalArgumentException::new);
        return quantity(required(reported, "numerator").decimalValue())
                .times(unit.factor())
                .dividedBy(quantity(denominator.decimalValue()))
                .minus(quantity(required(bound, "value").decimalValue()));
    }

    /** A file of results can be edited, and a few characters could name a number that takes minutes to reckon with. */
    private static Quantity quantity(BigDecimal number) {
        if (!Quantity.canHold(number)) {
            throw new IllegalArgumentException("a number of no result");
        }
        return Quantity.of(number);
    }
}
