package vn.binhdang.api.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.rulebook.RuleBookReader;
import vn.binhdang.engine.rulebook.RuleFiles;

/** Writes changes into the texts of packs, and lets them pass only if the readers then see exactly what was asked for. */
final class CheckedPatch {

    private final RuleFiles files;
    private final Map<RowKey, SheetRow> sheet;

    CheckedPatch(RuleFiles files, Map<RowKey, SheetRow> sheet) {
        this.files = files;
        this.sheet = sheet;
    }

    /** The new contents of the files that change, by path. */
    Map<String, byte[]> contents(List<PackText> packs, List<Change> changes) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        List<PackText> changed = new ArrayList<>();
        for (PackText pack : packs) {
            List<Change> ofPack = changes.stream()
                    .filter(change -> change.key().pack().equals(pack.pack()))
                    .toList();
            if (!ofPack.isEmpty()) {
                byte[] content = patched(pack, ofPack);
                contents.put(pack.path(), content);
                changed.add(asAskedFor(pack, ofPack, content));
            }
        }
        if (!changed.isEmpty()) {
            requireRuleBook(PackFiles.with(files, contents), changed);
        }
        return contents;
    }

    private byte[] patched(PackText pack, List<Change> changes) {
        try {
            return PackFiles.bytes(PackFiles.content(files, pack.path()), new PackPatch(pack, sheet).with(changes));
        } catch (IllegalStateException | IndexOutOfBoundsException unusual) {
            throw notPossible(pack, changes);
        }
    }

    /** The patched pack, if it says what it said before with the changes and nothing else. */
    private PackText asAskedFor(PackText pack, List<Change> changes, byte[] content) {
        PackText patched;
        try {
            patched = PackText.of(pack.path(), content);
        } catch (InvalidRuleBookException | ClassCastException unusual) {
            throw notPossible(pack, changes);
        }
        if (!patched.rows().equals(expected(pack, changes))) {
            throw notPossible(pack, changes);
        }
        return patched;
    }

    private static Map<RowKey, Map<String, String>> expected(PackText pack, List<Change> changes) {
        Map<RowKey, Map<String, String>> rows = new LinkedHashMap<>();
        pack.rows().forEach((key, fields) -> rows.put(key, new LinkedHashMap<>(fields)));
        for (Change change : changes) {
            if (change instanceof Change.Added added) {
                rows.put(added.key(), added.fields());
            } else if (change instanceof Change.Removed removed) {
                rows.keySet()
                        .removeIf(
                                key -> key.equals(removed.key()) || key.whole().equals(removed.key()));
            } else if (change instanceof Change.Edited edited) {
                Map<String, String> fields = Objects.requireNonNull(rows.get(edited.key()));
                if (edited.after() == null) {
                    fields.remove(edited.field());
                } else {
                    fields.put(edited.field(), edited.after());
                }
            }
        }
        return rows;
    }

    private InvalidWorkbookException notPossible(PackText pack, List<Change> changes) {
        Faults faults = new Faults();
        for (Change change : changes) {
            SheetRow row = sheet.get(change.key());
            faults.add(
                    Place.of(
                            row == null
                                    ? change.key().table().sheet()
                                    : row.first().toString()),
                    "không ghi được vào %s mà không đụng tới phần khác của tệp; hãy sửa ngay trong tệp (%s)",
                    "cannot be written into %s without touching other parts of it; edit the file itself (%s)",
                    pack.path(),
                    change.words());
        }
        return new InvalidWorkbookException(faults.all());
    }

    private void requireRuleBook(RuleFiles patched, List<PackText> changed) {
        try {
            RuleBookReader.read(patched);
        } catch (InvalidRuleBookException broken) {
            List<Fault> told = new CellFaults(patched.folder(), changed, sheet).of(broken.faults());
            throw new InvalidWorkbookException(told);
        }
    }
}
