package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.binhdang.engine.amendments.Amendments;
import vn.binhdang.engine.amendments.Effect;
import vn.binhdang.engine.amendments.json.AmendmentsJson;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

/** The formats in which the difference between two rule books can be asked for. */
public enum AmendmentsFormat {
    /** For people: one sentence for each change, then how many there are. */
    TABLE {
        @Override
        public void write(Amendments amendments, Language language, OutputStream out) throws IOException {
            StringBuilder lines = new StringBuilder();
            amendments.all().forEach(amendment -> {
                lines.append(Printable.of(amendment.words().in(language)));
                if (amendment.effect() != Effect.OPEN) {
                    lines.append(" [")
                            .append(amendment.effect().noun().in(language))
                            .append(']');
                }
                lines.append('\n');
            });
            lines.append(total(amendments).in(language)).append('\n');
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        public void write(Amendments amendments, Language language, OutputStream out) throws IOException {
            AmendmentsJson.write(amendments, out);
        }
    };

    /** Writes in UTF-8. */
    public abstract void write(Amendments amendments, Language language, OutputStream out) throws IOException;

    private static Text total(Amendments amendments) {
        return amendments.isEmpty()
                ? Text.of("Không có thay đổi về nội dung.", "No change of meaning.")
                : Text.of(
                        "Có %s thay đổi về nội dung: %s chặt hơn, %s nới lỏng.",
                        "Changes of meaning: %s, of which tighter: %s, looser: %s.",
                        amendments.all().size(),
                        amendments.count(Effect.TIGHTER),
                        amendments.count(Effect.LOOSER));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
