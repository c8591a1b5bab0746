@NullMarked
package vn.binhdang.api.service.database;

import org.jspecify.annotations.NullMarked;
