/** Rule files read over: the shipped ones, and what must be seen in others. */
@NullMarked
package vn.binhdang.rules.proofreading;

import org.jspecify.annotations.NullMarked;
