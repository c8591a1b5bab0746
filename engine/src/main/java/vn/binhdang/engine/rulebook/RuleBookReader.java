package vn.binhdang.engine.rulebook;

import java.util.Comparator;
import java.util.List;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.indicators.Catalogue;
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
        Faults faults = new Faults();
        if (!files.has("localities.csv") || files.paths("packs/", ".yaml").isEmpty()) {
            faults.add(
                    Place.of(files.folder().isEmpty() ? "rules" : files.folder()),
                    "đây không phải là thư mục tệp quy định: cần localities.csv, indicators/ và packs/",
                    "this is no folder of rule files: it needs localities.csv, indicators/ and packs/");
            throw new InvalidRuleBookException(faults.all());
        }
        Register register =
                RegisterReader.read(files.folder() + "localities.csv", files.content("localities.csv"), faults);
        Catalogue catalogue = CatalogueReader.read(files, faults);
        List<Pack> packs = new PackReader(files, catalogue, register, faults)
                .read().stream().sorted(Comparator.comparing(Pack::id)).toList();
        if (!faults.isEmpty()) {
            throw new InvalidRuleBookException(faults.all());
        }
        return new RuleBook(catalogue, register, packs, files.sha256());
    }
}
