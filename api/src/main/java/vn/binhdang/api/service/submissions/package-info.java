/** Reports come in: revisions, receipts, one transaction with result, findings and audit. */
@NullMarked
package vn.binhdang.api.service.submissions;

import org.jspecify.annotations.NullMarked;
