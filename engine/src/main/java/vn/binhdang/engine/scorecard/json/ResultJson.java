package vn.binhdang.engine.scorecard.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.engine.scorecard.Scorecard;

/** Writes scorecards as JSON: the same scorecard, the same bytes, on every machine. */
public final class ResultJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)))
            .build();

    private ResultJson() {}

    /** One result as an object, in UTF-8, with a line end behind it. */
    public static byte[] object(Scorecard scorecard) {
        return bytes(ResultView.of(scorecard));
    }

    /** Any number of results as an array. */
    public static byte[] array(List<Scorecard> scorecards) {
        return bytes(scorecards.stream().map(ResultView::of).toList());
    }

    private static byte[] bytes(Object view) {
        return (MAPPER.writeValueAsString(view) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
