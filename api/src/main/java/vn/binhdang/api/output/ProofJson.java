package vn.binhdang.api.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.EngineVersion;
import vn.binhdang.engine.proofreading.Proof;
import vn.binhdang.engine.proofreading.Remark;
import vn.binhdang.engine.scorecard.json.ResultJson;
import vn.binhdang.engine.text.Text;

/** Writes remarks as JSON. */
final class ProofJson {

    private record View(RuleBook ruleBook, String engine, SortedMap<String, Integer> summary, List<One> remarks) {}

    private record RuleBook(String sha256, int packs, int targets, int indicators) {}

    private record One(
            String level,
            String code,
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            Text message) {}

    private ProofJson() {}

    static void write(Proof proof, OutputStream out) throws IOException {
        SortedMap<String, Integer> summary = new TreeMap<>();
        for (Remark.Level level : Remark.Level.values()) {
            summary.put(level.code(), proof.of(level).size());
        }
        ResultJson.view(
                new View(
                        new RuleBook(
                                proof.ruleBook().fingerprint().hex(),
                                proof.ruleBook().packs().size(),
                                proof.ruleBook().targets().size(),
                                proof.ruleBook().catalogue().codes().size()),
                        EngineVersion.current(),
                        summary,
                        proof.remarks().stream().map(ProofJson::view).toList()),
                out);
    }

    private static One view(Remark remark) {
        return new One(
                remark.level().code(),
                remark.code(),
                remark.place().file(),
                remark.place().line(),
                remark.place().column(),
                remark.message());
    }
}
