package vn.binhdang.engine.mistakes;

import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Text;

/**
 * A pack with one mistake.
 *
 * @param target the target or reporting duty that the mistake is in, or the pack
 */
public record Mutant(String target, Text mistake, Pack pack) {}
