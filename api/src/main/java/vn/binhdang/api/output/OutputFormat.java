package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import vn.binhdang.api.exchange.SdmxCsv;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** The formats in which results can be asked for. */
public enum OutputFormat {
    /** For people, gaps first. */
    TABLE {
        @Override
        public void write(Output result, OutputStream out) throws IOException {
            TableOutput.write(result, out);
        }
    },
    /** The result contract. */
    JSON {
        @Override
        public void write(Output result, OutputStream out) throws IOException {
            if (result.single()) {
                ResultJson.object(result.scorecards().get(0), out);
            } else {
                ResultJson.array(result.scorecards(), out);
            }
        }
    },
    /** One row for each verdict, for spreadsheets. */
    CSV {
        @Override
        public void write(Output result, OutputStream out) throws IOException {
            new CsvOutput(result).write(out);
        }
    },
    /** For build servers: a suite for each report, a case for each verdict. */
    JUNIT {
        @Override
        public void write(Output result, OutputStream out) throws IOException {
            new JUnitOutput(result).write(out);
        }
    },
    /** A workbook with sheets of verdicts, findings and scores. */
    XLSX {
        @Override
        public void write(Output result, OutputStream out) throws IOException {
            new XlsxOutput(result).write(out);
        }

        @Override
        public boolean isText() {
            return false;
        }
    },
    /** For statistical systems: SDMX-CSV 2.0.0, a row for each number of each verdict. */
    SDMX {
        @Override
        public void write(Output result, OutputStream out) throws IOException {
            SdmxCsv.write(result.scorecards(), out);
        }
    };

    /** Whether it can be shown on a terminal. */
    public boolean isText() {
        return true;
    }

    /** Writes in UTF-8. */
    public abstract void write(Output result, OutputStream out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
