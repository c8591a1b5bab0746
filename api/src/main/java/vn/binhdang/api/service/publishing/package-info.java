/** Rule files over HTTP: drafted, tried out, approved by a second person, in force at their day, rolled back. */
@NullMarked
package vn.binhdang.api.service.publishing;

import org.jspecify.annotations.NullMarked;
