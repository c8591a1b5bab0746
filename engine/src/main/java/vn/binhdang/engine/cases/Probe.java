package vn.binhdang.engine.cases;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.report.Reported;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.Verdict;

/**
 * A figure that a made case reports, and what must follow.
 *
 * @param reported null where the report says nothing
 */
record Probe(Text name, @Nullable Reported reported, Verdict expected) {}
