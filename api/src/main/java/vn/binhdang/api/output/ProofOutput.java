package vn.binhdang.api.output;

import vn.binhdang.engine.proofreading.Proof;
import vn.binhdang.engine.text.Language;

/** What proofreading found, to be written. */
public record ProofOutput(Proof proof, Language language, boolean coloured) {}
