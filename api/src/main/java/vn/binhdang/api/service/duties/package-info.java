/** What each unit owes by when, and how much of it has come. */
@NullMarked
package vn.binhdang.api.service.duties;

import org.jspecify.annotations.NullMarked;
