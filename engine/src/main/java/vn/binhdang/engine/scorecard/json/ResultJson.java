package vn.binhdang.engine.scorecard.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.work.Batches;

/** Writes scorecards as JSON: the same scorecard, the same bytes, on every machine. */
public final class ResultJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new Indentation())
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)))
            .build();

    private ResultJson() {}

    /** One result as an object, in UTF-8, with a line end behind it. */
    public static void object(Scorecard scorecard, OutputStream out) throws IOException {
        MAPPER.writeValue(out, ResultView.of(scorecard));
        out.write('\n');
    }

    /** Another view than that of one scorecard, in the same way of writing. */
    public static void view(Object view, OutputStream out) throws IOException {
        MAPPER.writeValue(out, view);
        out.write('\n');
    }

    /** Any number of results as an array, one after the other: those of the whole country do not fit in memory. */
    public static void array(List<Scorecard> scorecards, OutputStream out) throws IOException {
        JsonArray array = new JsonArray(out);
        Batches.inOrder(scorecards, scorecard -> MAPPER.writeValueAsBytes(ResultView.of(scorecard)), array::add);
        array.end();
    }
}
