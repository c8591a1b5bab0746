@NullMarked
package vn.binhdang.api.service;

import org.jspecify.annotations.NullMarked;
