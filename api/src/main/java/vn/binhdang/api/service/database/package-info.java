/** Where PostgreSQL is: one of our own with a guard, or an outside server. */
@NullMarked
package vn.binhdang.api.service.database;

import org.jspecify.annotations.NullMarked;
