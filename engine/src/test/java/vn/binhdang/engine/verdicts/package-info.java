/** Tests of step 4: completeness of verdicts, distances and remedies. */
@NullMarked
package vn.binhdang.engine.verdicts;

import org.jspecify.annotations.NullMarked;
