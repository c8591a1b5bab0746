package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** In which order people write the fields of a pack, target, part or duty, and which of them they put in quotes. */
final class FieldOrder {

    private static final List<String> PACK =
            List.of("pack", "document", "source", "jurisdiction", "in-force", PackText.TARGETS, PackText.REPORTING);
    private static final Set<String> QUOTED =
            Set.of("id", "clause", "vi", "en", "title", "issuer", "jurisdiction", "source", "confirm", "review");

    /** Sentences that files have in Vietnamese alone or, as titles, in both languages. */
    private static final Set<String> NOTES = Set.of("confirm", "review");

    private static final List<String> LANGUAGES = List.of("vi", "en");

    private FieldOrder() {}

    /** The names at the top of a line. */
    static List<String> of(Table table) {
        if (table == Table.PACKS) {
            return PACK;
        }
        List<String> names = new ArrayList<>();
        for (String field : Columns.fields(table)) {
            String name = field.replaceFirst("/.*", "");
            if (!names.contains(name)) {
                names.add(name);
            }
            if (name.equals("levels") && table == Table.TARGETS) {
                names.add(PackText.PARTS);
            }
        }
        return names;
    }

    /** The names below another one: {@code vi} and {@code en} below {@code title}. */
    static List<String> below(Table table, String name) {
        return isNote(name)
                ? LANGUAGES
                : Columns.fields(table).stream()
                        .filter(field -> field.startsWith(name + "/"))
                        .map(field -> field.substring(name.length() + 1))
                        .toList();
    }

    static boolean isNote(String name) {
        return NOTES.contains(name);
    }

    static boolean isQuoted(String name) {
        return QUOTED.contains(name);
    }
}
