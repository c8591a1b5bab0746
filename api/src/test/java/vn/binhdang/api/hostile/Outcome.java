package vn.binhdang.api.hostile;

/**
 * What became of one run of the program.
 *
 * @param format that of the output, or {@link #PROOF} for a check of the rule files alone
 * @param millis processor time of the whole process meanwhile, which other programs on the machine do not change
 */
record Outcome(String format, int status, long millis, String out, String err) {

    static final String PROOF = "proof";
}
