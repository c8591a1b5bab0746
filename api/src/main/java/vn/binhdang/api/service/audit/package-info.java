/** What was done by whom: append-only, chained over content, its head kept outside the database. */
@NullMarked
package vn.binhdang.api.service.audit;

import org.jspecify.annotations.NullMarked;
