package vn.binhdang.api.service.rulebooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.rulebooks.PublishedPacks.PackText;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.verdicts.Judge;

/** What the rule book is read from: the files of the folder, and published packs laid over them. */
@Component
@RequiredArgsConstructor
public class RuleSources {

    private static final String PACKS = "packs/";
    private static final String CASES = "cases/";

    private final RuleFolder folder;
    private final PublishedPacks published;

    /** The rule files with these packs in the place of those of their names. */
    public RuleFiles files(List<PublishedPack> versions) throws IOException {
        RuleFiles files = folder.files();
        for (PublishedPack version : versions) {
            files = laidOver(files, version.pack(), published.text(version).content());
        }
        return files;
    }

    /** The cases beside the packs, with those of these packs. */
    public RuleFiles cases(RuleFiles files, List<PublishedPack> versions) throws IOException {
        RuleFiles cases = folder.cases();
        for (PublishedPack version : versions) {
            PackText text = published.text(version);
            cases = casesLaidOver(cases, files, version.pack(), text.cases());
        }
        return cases;
    }

    /** Rule files with a pack in the place of the one of its name, or beside the others. */
    public static RuleFiles laidOver(RuleFiles files, String pack, String content) {
        return with(files, path(files, pack), content);
    }

    /** Cases with those of a pack; as they are where it has none. @param files the rule files with the pack */
    public static RuleFiles casesLaidOver(RuleFiles cases, RuleFiles files, String pack, @Nullable String content) {
        return content == null ? cases : with(cases, casesPath(files, pack), content);
    }

    /** Of a pack below the rule files. */
    public static String path(RuleFiles files, String pack) {
        return files.paths(PACKS, "/" + pack + ".yaml").stream().findFirst().orElse(PACKS + pack + ".yaml");
    }

    public static String casesPath(RuleFiles files, String pack) {
        return CASES + path(files, pack).substring(PACKS.length());
    }

    /** What is set beside the targets. */
    RuleFiles settings() {
        return folder.settings();
    }

    /** Decides by the checks of the program and those of the operator. */
    public Judge judge() {
        return folder.judge();
    }

    /** Differs when a file changed or another version of a pack is due. */
    List<String> stamp() throws IOException {
        List<String> stamp = new ArrayList<>(folder.stamp());
        due().forEach(version -> stamp.add(version.toString()));
        return stamp;
    }

    /** The published packs that decide today. */
    public List<PublishedPack> due() {
        return published.due(published.today());
    }

    List<PublishedPack> lastTakenUp() {
        return published.lastTakenUp();
    }

    void takenUp(String ruleBook, List<PublishedPack> versions) {
        published.takenUp(ruleBook, versions);
    }

    private static RuleFiles with(RuleFiles files, String path, String content) {
        SortedMap<String, byte[]> all = new TreeMap<>(files.byPath());
        all.put(path, content.getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(files.folder(), all, files.fuller(), files.checks());
    }
}
