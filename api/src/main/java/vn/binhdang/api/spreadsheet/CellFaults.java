package vn.binhdang.api.spreadsheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.YamlPart;

/** Tells faults that the readers of rule files found by the cell that they come from. */
final class CellFaults {

    private final String folder;
    private final Collection<PackText> packs;
    private final Map<RowKey, SheetRow> sheet;

    /**
     * @param folder how faults begin the names of files
     * @param packs as they were to be written
     */
    CellFaults(String folder, Collection<PackText> packs, Map<RowKey, SheetRow> sheet) {
        this.folder = folder;
        this.packs = packs;
        this.sheet = sheet;
    }

    /** The same faults; one that comes from no cell keeps its place in a file. */
    List<Fault> of(List<Fault> faults) {
        return faults.stream()
                .map(fault -> cell(fault.place())
                        .map(cell -> new Fault(Place.of(cell.toString()), fault.message(), fault.code()))
                        .orElse(fault))
                .toList();
    }

    private Optional<ReadSheet.CellAddress> cell(Place place) {
        for (PackText pack : packs) {
            Integer line = place.line();
            Integer column = place.column();
            if (place.file().equals(folder + pack.path()) && line != null && column != null) {
                return cell(pack, pack.yaml().offset(line, column));
            }
        }
        return Optional.empty();
    }

    /** The cell of the innermost line that holds the place, and of the field there. */
    private Optional<ReadSheet.CellAddress> cell(PackText pack, int offset) {
        RowKey key = null;
        YamlPart.Mapping innermost = null;
        for (Map.Entry<RowKey, YamlPart.Mapping> row : pack.mappings().entrySet()) {
            YamlPart.Mapping mapping = row.getValue();
            boolean holds = mapping.start() <= offset && offset <= mapping.end();
            if (holds && (innermost == null || mapping.start() >= innermost.start())) {
                key = row.getKey();
                innermost = mapping;
            }
        }
        SheetRow row = key == null ? null : sheet.get(key);
        return row == null || innermost == null
                ? Optional.empty()
                : Optional.of(offset == innermost.start() ? row.first() : row.cell(field(innermost, offset)));
    }

    private static String field(YamlPart.Mapping mapping, int offset) {
        for (YamlPart.Entry entry : mapping.entries()) {
            if (entry.key().start() <= offset && offset <= entry.value().end()) {
                return entry.value() instanceof YamlPart.Mapping nested && offset > nested.start()
                        ? entry.name() + "/" + field(nested, offset)
                        : entry.name();
            }
        }
        return "";
    }
}
