/** Long work that is asked for now and done later: it survives a crash and tells how far it is. */
@NullMarked
package vn.binhdang.api.service.jobs;

import org.jspecify.annotations.NullMarked;
