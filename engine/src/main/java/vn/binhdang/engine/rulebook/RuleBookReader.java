package vn.binhdang.engine.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Catalogue;
import vn.binhdang.engine.localities.ParentCheck;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.targets.Pack;

/** Reads the rule files as a whole. */
public final class RuleBookReader {

    private RuleBookReader() {}

    /**
     * The rule book in the files.
     *
     * @throws InvalidRuleBookException with every fault of every file
     */
    public static RuleBook read(RuleFiles files) {
        RuleBookDraft draft = draft(files);
        if (!draft.faults().isEmpty()) {
            throw new InvalidRuleBookException(draft.faults());
        }
        return draft.ruleBook();
    }

    /** As much as can be read of the files, and every fault of every file. */
    public static RuleBookDraft draft(RuleFiles files) {
        Faults faults = new Faults();
        Places places = new Places();
        if (!files.has("localities.csv") || files.paths("packs/", ".yaml").isEmpty()) {
            faults.add(Topic.NO_RULES.at(
                    Place.of(files.folder().isEmpty() ? "rules" : files.folder()),
                    "đây không phải là thư mục tệp chỉ tiêu: cần localities.csv, indicators/ và packs/",
                    "this is no folder of rule files: it needs localities.csv, indicators/ and packs/"));
            RuleBook nothing =
                    new RuleBook(new Catalogue(List.of()), new Register(List.of()), List.of(), files.fingerprint());
            return new RuleBookDraft(nothing, places, faults.all());
        }
        CompletableFuture<Register> meanwhile = CompletableFuture.supplyAsync(() -> register(files, faults));
        YamlFiles roots = YamlFiles.read(files, files.paths("", ".yaml"), faults);
        Catalogue catalogue = CatalogueReader.read(roots);
        Register register = meanwhile.join();
        files.unread()
                .forEach(path -> faults.add(Topic.MISNAMED_FILE.at(
                        Place.of(files.folder() + path),
                        "tệp này sẽ không được đọc; tên tệp phải kết thúc bằng .yaml",
                        "this file would not be read; its name must end in .yaml")));
        List<Pack> packs = new PackReader(catalogue, register, files::hasChecks, places)
                .read(roots).stream().sorted(Comparator.comparing(Pack::id)).toList();
        List<Fault> all = faults.all().stream().distinct().toList();
        return new RuleBookDraft(new RuleBook(catalogue, register, packs, files.fingerprint()), places, all);
    }

    /**
     * The register of localities alone, whatever the state of the packs.
     *
     * @throws InvalidRuleBookException with every fault of the register
     */
    public static Register register(RuleFiles files) {
        Faults faults = new Faults();
        Register register = register(files, faults);
        if (!faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
        return register;
    }

    private static Register register(RuleFiles files, Faults faults) {
        String file = files.folder() + "localities.csv";
        Faults found = new Faults();
        Register own = RegisterReader.read(file, files.content("localities.csv"), found);
        FullerRegister fuller = files.fuller();
        Register register = fuller == null ? own : own.overlaidWith(fuller.read(found));
        ParentCheck.check(register, fuller == null ? file : fuller.file(), found);
        found.all().forEach(fault -> faults.add(Topic.REGISTER.at(fault.place(), fault.message())));
        return register;
    }
}
