package vn.binhdang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.targets.Pack;

/** The page that says where each statement of a plan is encoded names every target that there is, and no other. */
class CoverageDocumentTest {

    private static final Pattern QUOTED_CODE = Pattern.compile("`([a-z0-9-]+/[^`\\s]+)`");

    @Test
    void thePageNamesEveryTargetPartAndDeadlineAndNoOther() throws IOException {
        List<String> packs = Shipped.RULE_BOOK.packs().stream().map(Pack::id).toList();
        Set<String> named = QUOTED_CODE
                .matcher(Files.readString(Path.of("..", "docs", "coverage.md")))
                .results()
                .map(result -> result.group(1))
                .filter(code -> packs.contains(code.replaceFirst("/.*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).containsAll(leaves());
        assertThat(everything()).containsAll(named);
    }

    /** What is judged by itself: targets without parts, parts, deadlines. */
    private static Set<String> leaves() {
        Set<String> leaves = everything();
        Shipped.RULE_BOOK.targets().stream()
                .filter(target -> target.isCompound())
                .forEach(target -> leaves.remove(target.id()));
        return leaves;
    }

    private static Set<String> everything() {
        Set<String> all = new TreeSet<>();
        Shipped.RULE_BOOK.packs().forEach(pack -> pack.reporting().forEach(duty -> all.add(duty.id())));
        Shipped.RULE_BOOK.targets().forEach(target -> {
            all.add(target.id());
            target.parts().forEach(part -> all.add(target.id() + "/" + part.id()));
        });
        return all;
    }
}
