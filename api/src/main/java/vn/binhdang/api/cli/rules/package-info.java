/** The commands for people who write rule files. */
@NullMarked
package vn.binhdang.api.cli.rules;

import org.jspecify.annotations.NullMarked;
