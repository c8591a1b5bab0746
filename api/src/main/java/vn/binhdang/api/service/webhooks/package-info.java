/** Tells other programs what happens here: signed CloudEvents, out of an outbox, to public addresses only. */
@NullMarked
package vn.binhdang.api.service.webhooks;

import org.jspecify.annotations.NullMarked;
