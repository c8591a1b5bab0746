package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats in which remarks on rule files can be asked for. */
public enum ProofFormat {
    /** For people: errors first, notes last and by what they are about. */
    TABLE {
        @Override
        public void write(ProofOutput output, OutputStream out) throws IOException {
            out.write(new ProofTable(output).text().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Every remark in both languages, for programs. */
    JSON {
        @Override
        public void write(ProofOutput output, OutputStream out) throws IOException {
            ProofJson.write(output.proof(), out);
        }
    },
    /** SARIF 2.1.0, for code hosts and editors. */
    SARIF {
        @Override
        public void write(ProofOutput output, OutputStream out) throws IOException {
            new ProofSarif(output).write(out);
        }
    },
    /** For build servers: a case for each file, failed where it has errors. */
    JUNIT {
        @Override
        public void write(ProofOutput output, OutputStream out) throws IOException {
            new ProofJUnit(output).write(out);
        }
    };

    /** Writes in UTF-8. */
    public abstract void write(ProofOutput output, OutputStream out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
