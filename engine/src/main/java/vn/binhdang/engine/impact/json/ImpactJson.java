package vn.binhdang.engine.impact.json;

import java.io.IOException;
import java.io.OutputStream;
import vn.binhdang.engine.impact.Impact;
import vn.binhdang.engine.scorecard.json.ResultJson;

/** Writes an impact as JSON: the same reports in any order, the same bytes. */
public final class ImpactJson {

    private ImpactJson() {}

    /** An object, in UTF-8, with a line end behind it. */
    public static void write(Impact impact, OutputStream out) throws IOException {
        ResultJson.view(ImpactView.of(impact), out);
    }
}
