/** The service: takes reports in, checks and keeps them, answers. Gives the same results as the command line. */
@NullMarked
package vn.binhdang.api.service;

import org.jspecify.annotations.NullMarked;
