package vn.binhdang.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.binhdang.engine.rulebook.RuleBook;
import vn.binhdang.engine.rulebook.RuleBookArchive;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.text.Text;

/**
 * Keeps the rule files that decided a result, since the result names them by their fingerprint alone. In the folder that
 * {@code BINHDANG_ARCHIVE} names, or else among the data of the user; {@code none} keeps nothing.
 */
public final class RuleBookKeeping {

    private RuleBookKeeping() {}

    /** Empty where there is no place for it. */
    public static Optional<RuleBookArchive> archive(Surroundings surroundings) {
        return folder(surroundings).map(RuleBookArchive::new);
    }

    static Optional<Path> folder(Surroundings surroundings) {
        Map<String, String> environment = surroundings.terminal().environment();
        String chosen = environment.getOrDefault("BINHDANG_ARCHIVE", "");
        if (chosen.isEmpty()) {
            return DataPlace.ofTheUser(environment).map(place -> place.resolve("rule-books"));
        }
        return chosen.equals("none") ? Optional.empty() : Optional.of(Path.of(chosen));
    }

    /** A result is no less true if its rule files could not be kept, so that this only warns. */
    static void keep(RuleFiles files, RuleBook book, Surroundings surroundings) {
        Optional<RuleBookArchive> archive = archive(surroundings);
        if (archive.isEmpty()) {
            return;
        }
        try {
            archive.get().keep(files, book.fingerprint());
        } catch (IOException unwritable) {
            surroundings.tell(Text.of(
                    "Không lưu được tệp chỉ tiêu để lặp lại kết quả sau này: %s",
                    "The rule files could not be kept for repeating this result later: %s", unwritable.toString()));
        }
    }
}
