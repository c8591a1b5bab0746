@NullMarked
package vn.binhdang.engine.changes;

import org.jspecify.annotations.NullMarked;
