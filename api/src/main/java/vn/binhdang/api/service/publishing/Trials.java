package vn.binhdang.api.service.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.rulebooks.PublishedPack;
import vn.binhdang.api.service.rulebooks.PublishedPacks;
import vn.binhdang.api.service.rulebooks.RuleSources;
import vn.binhdang.engine.cases.CaseReader;
import vn.binhdang.engine.cases.CaseResult;
import vn.binhdang.engine.cases.CaseRun;
import vn.binhdang.engine.cases.PackResult;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.proofreading.Proof;
import vn.binhdang.engine.proofreading.Proofreader;
import vn.binhdang.engine.proofreading.Remark;
import vn.binhdang.engine.rulebook.RuleFiles;
import vn.binhdang.engine.rulebook.YamlFile;
import vn.binhdang.engine.targets.Pack;

/** Tries packs out among the rule files of the service, by the readers and with the limits of the command line. */
@Component
@RequiredArgsConstructor
class Trials {

    private static final String NAMELESS = "pack";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");

    private final RuleSources sources;
    private final PublishedPacks published;

    /** Among what decides today, under the name that it gives itself. */
    Trial today(PackUpload upload) {
        return of(name(upload), upload, published.today());
    }

    /** Among what decides on a day, as the text of the pack. */
    Trial of(String pack, PackUpload upload, LocalDate day) {
        try {
            List<PublishedPack> others = others(pack, day);
            RuleFiles files = RuleSources.laidOver(sources.files(others), pack, upload.content());
            RuleFiles cases = RuleSources.casesLaidOver(sources.cases(files, others), files, pack, upload.cases());
            return read(pack, files, cases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rule files of today with the pack. */
    RuleFiles files(PackUpload upload) {
        try {
            String pack = name(upload);
            return RuleSources.laidOver(sources.files(others(pack, published.today())), pack, upload.content());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a pack can have the name. */
    static boolean isName(String pack) {
        return NAME.matcher(pack).matches();
    }

    private Trial read(String name, RuleFiles files, RuleFiles cases) {
        Proof proof = new Proofreader(sources.judge(), cases).read(files);
        String path = RuleSources.path(files, name);
        Set<String> own = Set.of(files.folder() + path, cases.folder() + RuleSources.casesPath(files, name));
        List<Remark> remarks = proof.remarks().stream()
                .filter(remark -> remark.level() == Remark.Level.ERROR
                        || own.contains(remark.place().file()))
                .toList();
        Pack pack = proof.ruleBook().packs().stream()
                .filter(read -> read.file().equals(path))
                .findFirst()
                .orElse(null);
        List<CaseResult> results = new ArrayList<>();
        if (pack != null && proof.of(Remark.Level.ERROR).isEmpty()) {
            PackResult run = new CaseRun(
                            CaseReader.read(cases, proof.ruleBook()),
                            sources.judge(),
                            subject -> subject.pack().id().equals(pack.id()))
                    .of(pack);
            Stream.concat(run.cases().stream(), run.boundaries().stream()).forEach(results::add);
        }
        return new Trial(
                proof.ruleBook(),
                pack,
                files.folder(),
                remarks,
                results.size(),
                results.stream().filter(result -> !result.holds()).toList());
    }

    private List<PublishedPack> others(String pack, LocalDate day) {
        return published.due(day).stream()
                .filter(version -> !version.pack().equals(pack))
                .toList();
    }

    /** What is wrong with it is said when it is read as a rule file. */
    private static String name(PackUpload upload) {
        return YamlFile.read(NAMELESS, upload.content().getBytes(StandardCharsets.UTF_8), new Faults())
                .flatMap(value -> value.map())
                .flatMap(map -> map.find("pack"))
                .map(value -> value.text())
                .filter(Trials::isName)
                .orElse(NAMELESS);
    }
}
