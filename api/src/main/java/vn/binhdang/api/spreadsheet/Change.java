package vn.binhdang.api.spreadsheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.text.Text;

/** Something that a person changed in the workbook and that goes into a file. */
sealed interface Change {

    /** What is changed: a pack, target, part or duty. */
    RowKey key();

    /** The change in words. */
    Text words();

    /** A value that is another now; null for none. */
    record Edited(
            RowKey key,
            String field,
            @Nullable String before,
            @Nullable String after) implements Change {

        @Override
        public Text words() {
            if (before == null) {
                return Text.of("%s %s: thêm “%s”", "%s %s: added “%s”", key, field, String.valueOf(after));
            }
            return after == null
                    ? Text.of("%s %s: bỏ “%s”", "%s %s: removed “%s”", key, field, before)
                    : Text.of("%s %s: “%s” → “%s”", "%s %s: “%s” → “%s”", key, field, before, after);
        }
    }

    /**
     * A line that is new.
     *
     * @param after the line above it in the workbook that the file has too; null for none
     */
    record Added(
            RowKey key,
            Map<String, String> fields,
            @Nullable RowKey after) implements Change {

        @Override
        public Text words() {
            return Text.of("%s: thêm mới", "%s: new", key);
        }
    }

    /** A line that is gone. */
    record Removed(RowKey key) implements Change {

        @Override
        public Text words() {
            return Text.of("%s: bỏ", "%s: removed", key);
        }
    }
}
