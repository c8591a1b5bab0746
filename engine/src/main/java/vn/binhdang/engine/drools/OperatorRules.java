package vn.binhdang.engine.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.OperatorChecks;

/** Turns the operator's Drools files into rules, or says in plain words what is wrong with which line. */
final class OperatorRules {

    private OperatorRules() {}

    /**
     * The rules of the files, compiled.
     *
     * @param taken names of the rules of the program
     * @throws InvalidRuleBookException with every fault of every file
     */
    static List<Model> compile(OperatorChecks checks, List<String> taken) {
        Faults faults = new Faults();
        List<OperatorFile> files = new ArrayList<>();
        checks.byPath()
                .forEach((path, content) ->
                        files.add(new OperatorFile(path, Place.of(checks.folder() + path), content, faults)));
        files.forEach(OperatorFile::check);
        requireOwnNames(files, taken, faults);
        refuse(faults);
        Map<String, String> sources = new HashMap<>();
        files.forEach(file -> sources.put(file.path(), file.text()));
        Compilation compilation = Compilation.of(sources);
        if (!compilation.faults().isEmpty()) {
            files.forEach(file -> explain(file, faults));
            compilation.faults().stream()
                    .limit(faults.isEmpty() ? 1 : 0)
                    .forEach(message -> told(null, message, checks, faults));
            refuse(faults);
        }
        return compilation.models();
    }

    /** A rule with the name of another one in its package would take its place without a word. */
    private static void requireOwnNames(List<OperatorFile> files, List<String> taken, Faults faults) {
        Map<String, Place> seen = new HashMap<>();
        for (OperatorFile file : files) {
            file.rules().forEach((name, place) -> {
                Place earlier = seen.putIfAbsent(name, place);
                if (earlier != null || taken.contains(name)) {
                    faults.add(place, "đã có luật mang tên “%s”", "there is already a rule “%s”", name);
                }
            });
        }
    }

    /** The compiler does not say which line it means, so that each rule is tried by itself. */
    private static void explain(OperatorFile file, Faults faults) {
        file.eachRuleAlone()
                .forEach((place, text) -> Compilation.of(Map.of(file.path(), text)).faults().stream()
                        .limit(1)
                        .forEach(message -> told(place, message, null, faults)));
    }

    private static void told(@Nullable Place place, String message, @Nullable OperatorChecks checks, Faults faults) {
        Place there = place == null ? Place.of(checks == null ? "" : checks.folder()) : place;
        faults.add(there, "luật này không biên dịch được: %s", "this rule does not compile: %s", message);
    }

    private static void refuse(Faults faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
    }
}
