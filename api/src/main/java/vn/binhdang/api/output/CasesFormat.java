package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** The formats in which the outcome of cases can be asked for. */
public enum CasesFormat {
    /** For people: a line for each pack, then everything that fails, in full. */
    TABLE {
        @Override
        public void write(CasesOutput output, OutputStream out) throws IOException {
            out.write(new CasesTable(output).text().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        public void write(CasesOutput output, OutputStream out) throws IOException {
            ResultJson.view(CasesView.of(output), out);
        }
    },
    /** For build servers: a suite for each pack, a case for each case, each target covered and each mistake. */
    JUNIT {
        @Override
        public void write(CasesOutput output, OutputStream out) throws IOException {
            new CasesJUnit(output).write(out);
        }
    };

    /** Writes in UTF-8. */
    public abstract void write(CasesOutput output, OutputStream out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
