@NullMarked
package vn.binhdang.api.service.jobs;

import org.jspecify.annotations.NullMarked;
