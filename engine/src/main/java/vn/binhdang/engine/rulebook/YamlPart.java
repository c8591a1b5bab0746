package vn.binhdang.engine.rulebook;

import java.util.List;
import java.util.Optional;

/** A value in a {@link YamlText} and where in the text it stands, from its first sign to after its last. */
public sealed interface YamlPart {

    int start();

    int end();

    /** A text, number or date. */
    record Scalar(int start, int end, String value, Style style) implements YamlPart {}

    /** Lines of {@code name: value}, or {@code {name: value}} where it flows. */
    record Mapping(int start, int end, boolean flow, List<Entry> entries) implements YamlPart {

        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> find(String name) {
            return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
        }
    }

    /** A list: lines that begin with a dash, or {@code [one, two]} where it flows. */
    record Items(int start, int end, boolean flow, List<YamlPart> items) implements YamlPart {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** A name and what it names. */
    record Entry(Scalar key, YamlPart value) {

        public String name() {
            return key.value().strip();
        }
    }

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        FOLDED,
        LITERAL
    }
}
