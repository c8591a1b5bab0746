package vn.binhdang.engine.verdicts;

import vn.binhdang.engine.targets.Pairing;

/**
 * A unit's own target asks for less than the one above it. A note, not a breach: plans of one year are steps.
 *
 * @param rule name of the rule that found it
 */
public record Weakness(Pairing pairing, String rule) {}
