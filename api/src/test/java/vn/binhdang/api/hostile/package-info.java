/** What somebody could send or write who means harm, read by the real program in a process of its own. */
@NullMarked
package vn.binhdang.api.hostile;

import org.jspecify.annotations.NullMarked;
