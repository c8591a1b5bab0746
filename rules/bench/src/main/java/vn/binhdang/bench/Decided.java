package vn.binhdang.bench;

import vn.binhdang.engine.verdicts.Verdict;

/** What was decided about one target. */
public record Decided(Required required, Verdict verdict) {}
