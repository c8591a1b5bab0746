/** Rule files as a workbook for people who know Excel, and back without touching anything that they did not change. */
@NullMarked
package vn.binhdang.api.spreadsheet;

import org.jspecify.annotations.NullMarked;
