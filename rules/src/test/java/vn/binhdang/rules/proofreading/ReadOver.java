package vn.binhdang.rules.proofreading;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.binhdang.engine.drools.CompiledChecks;
import vn.binhdang.engine.proofreading.Proof;
import vn.binhdang.engine.proofreading.Proofreader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Reads rule files over, in memory. */
final class ReadOver {

    private static final SortedMap<String, byte[]> SHIPPED = RuleFiles.shipped().byPath();
    private static final Proofreader PROOFREADER =
            new Proofreader(CompiledChecks.shipped().judge());

    private ReadOver() {}

    static Proof shipped() {
        return PROOFREADER.read(RuleFiles.shipped());
    }

    /** The shipped catalogue and register with this pack alone. */
    static Proof shippedWith(String path, String content) {
        return shippedWithAll(path, content);
    }

    /** The shipped catalogue and register with these packs alone: a path and a content each. */
    static Proof shippedWithAll(String... pathsAndContents) {
        SortedMap<String, byte[]> files = new TreeMap<>(SHIPPED);
        files.keySet().removeIf(file -> file.startsWith("packs/"));
        for (int at = 0; at < pathsAndContents.length; at += 2) {
            files.put(pathsAndContents[at], pathsAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
        }
        return PROOFREADER.read(new RuleFiles("", files));
    }

    /** All that is shipped, and this file. */
    static Proof shippedAnd(String path, String content) {
        SortedMap<String, byte[]> files = new TreeMap<>(SHIPPED);
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return PROOFREADER.read(new RuleFiles("", files));
    }
}
