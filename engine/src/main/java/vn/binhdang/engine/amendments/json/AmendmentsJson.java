package vn.binhdang.engine.amendments.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.amendments.Amendment;
import vn.binhdang.engine.amendments.Amendments;
import vn.binhdang.engine.amendments.Effect;
import vn.binhdang.engine.scorecard.json.ResultJson;
import vn.binhdang.engine.text.Text;

/** Writes the difference between two rule books as JSON. */
public final class AmendmentsJson {

    private record All(int changes, int tighter, int looser, List<One> amendments) {}

    private record One(
            String kind,
            String id,
            Text title,
            String change,
            String aspect,
            @Nullable Text milestone,
            @Nullable Text before,
            @Nullable Text after,
            @Nullable Text unit,
            @Nullable String effect,
            Text text) {}

    private AmendmentsJson() {}

    /** An object, in UTF-8, with a line end behind it. */
    public static void write(Amendments amendments, OutputStream out) throws IOException {
        ResultJson.view(
                new All(
                        amendments.all().size(),
                        amendments.count(Effect.TIGHTER),
                        amendments.count(Effect.LOOSER),
                        amendments.all().stream().map(AmendmentsJson::of).toList()),
                out);
    }

    private static One of(Amendment amendment) {
        return new One(
                word(amendment.subject().kind()),
                amendment.subject().id(),
                amendment.subject().title(),
                word(amendment.change()),
                amendment.aspect().code(),
                amendment.milestone(),
                unlessEmpty(amendment.before()),
                unlessEmpty(amendment.after()),
                unlessEmpty(amendment.unit()),
                amendment.effect() == Effect.OPEN ? null : word(amendment.effect()),
                amendment.words());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Text unlessEmpty(Text words) {
        return words.vi().isEmpty() && words.en().isEmpty() ? null : words;
    }
}
