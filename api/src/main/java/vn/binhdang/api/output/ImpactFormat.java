package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.binhdang.engine.impact.json.ImpactJson;

/** The formats in which an impact can be asked for. */
public enum ImpactFormat {
    /** For people: per target the totals before and after, and the units by name. */
    TABLE {
        @Override
        public void write(ImpactOutput output, OutputStream out) throws IOException {
            out.write(new ImpactTable(output).text().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        public void write(ImpactOutput output, OutputStream out) throws IOException {
            ImpactJson.write(output.impact(), out);
        }
    },
    /** One row for each verdict that changes, for spreadsheets. */
    CSV {
        @Override
        public void write(ImpactOutput output, OutputStream out) throws IOException {
            new ImpactCsv(output).write(out);
        }
    };

    /** Writes in UTF-8. */
    public abstract void write(ImpactOutput output, OutputStream out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
