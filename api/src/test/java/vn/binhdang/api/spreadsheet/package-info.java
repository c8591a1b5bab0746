@NullMarked
package vn.binhdang.api.spreadsheet;

import org.jspecify.annotations.NullMarked;
