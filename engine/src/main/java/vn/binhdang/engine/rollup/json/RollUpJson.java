package vn.binhdang.engine.rollup.json;

import java.io.IOException;
import java.io.OutputStream;
import vn.binhdang.engine.rollup.RollUpResult;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** Writes a roll-up as JSON: the same reports in any order, the same bytes. */
public final class RollUpJson {

    private RollUpJson() {}

    /** An object, in UTF-8, with a line end behind it. */
    public static void write(RollUpResult result, OutputStream out) throws IOException {
        ResultJson.view(RollUpView.of(result), out);
    }
}
