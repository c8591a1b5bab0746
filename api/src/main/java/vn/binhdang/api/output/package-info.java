/** The ways in which scorecards are written: for people, spreadsheets, programs and build servers. */
@NullMarked
package vn.binhdang.api.output;

import org.jspecify.annotations.NullMarked;
