package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.binhdang.engine.rollup.json.RollUpJson;

/** The formats in which a roll-up can be asked for. */
public enum RollUpFormat {
    /** For people: misses first, then what is undecided, and whom to call. */
    TABLE {
        @Override
        public void write(RollUpOutput output, OutputStream out) throws IOException {
            out.write(new RollUpTable(output).text().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        public void write(RollUpOutput output, OutputStream out) throws IOException {
            RollUpJson.write(output.result(), out);
        }
    },
    /** One row for each target and milestone, of the larger unit and of its units, for spreadsheets. */
    CSV {
        @Override
        public void write(RollUpOutput output, OutputStream out) throws IOException {
            new RollUpCsv(output).write(out);
        }
    };

    /** Writes in UTF-8. */
    public abstract void write(RollUpOutput output, OutputStream out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
