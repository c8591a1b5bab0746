package vn.binhdang.engine.priorities;

import org.jspecify.annotations.Nullable;

/**
 * A unit on the list of those to inspect.
 *
 * @param place from 1
 * @param lot by which it was drawn; null where its points brought it there
 */
public record Choice(
        int place, Assessment assessment, @Nullable String lot) {

    public boolean isDrawn() {
        return lot != null;
    }
}
