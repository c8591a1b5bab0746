package vn.binhdang.api.service.submissions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import vn.binhdang.api.service.audit.Sha256;
import vn.binhdang.api.service.rulebooks.InForce;
import vn.binhdang.engine.report.Period;
import vn.binhdang.engine.report.ReportWriter;
import vn.binhdang.engine.scorecard.Scorecard;
import vn.binhdang.engine.scorecard.json.ResultJson;

/**
 * A report with what the rules say of it, ready to be stored.
 *
 * @param inForce by which it was checked
 * @param content the report as JSON
 * @param result the result as JSON, compressed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only stored
record CheckedReport(
        Scorecard scorecard, InForce inForce, String content, String contentHash, byte[] result, String resultHash) {

    static CheckedReport of(Scorecard scorecard, InForce inForce) {
        String content = ReportWriter.write(scorecard.report());
        byte[] result = result(scorecard);
        return new CheckedReport(
                scorecard, inForce, content, Sha256.of(content), compressed(result), Sha256.of(result));
    }

    Period period() {
        return scorecard.report().period();
    }

    String locality() {
        return scorecard.locality().code();
    }

    /** Codes of the units above the locality, the nation first, and its own. */
    List<String> path() {
        List<String> path = new ArrayList<>(scorecard.path());
        path.add(locality());
        return path;
    }

    private static byte[] result(Scorecard scorecard) {
        try {
            ByteArrayOutputStream result = new ByteArrayOutputStream(100_000);
            ResultJson.object(scorecard, result);
            return result.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] compressed(byte[] result) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(result.length / 8);
        try (GZIPOutputStream out = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        }) {
            out.write(result);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
