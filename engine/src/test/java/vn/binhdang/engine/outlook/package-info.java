@NullMarked
package vn.binhdang.engine.outlook;

import org.jspecify.annotations.NullMarked;
