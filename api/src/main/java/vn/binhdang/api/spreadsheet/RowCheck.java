package vn.binhdang.api.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Nearest;

/** Finds lines that have nowhere to go, before their values are looked at. */
final class RowCheck {

    private final BaseSheet base;
    private final Set<String> packs;
    private final Faults faults;

    /** @param packs those of the workbook that are still there as files */
    RowCheck(BaseSheet base, List<PackText> packs, Faults faults) {
        this.base = base;
        this.packs = packs.stream().map(PackText::pack).collect(Collectors.toSet());
        this.faults = faults;
    }

    void check(Map<RowKey, SheetRow> sheet) {
        for (SheetRow row : sheet.values()) {
            RowKey key = row.key();
            if (!base.sums().containsKey(key.pack())) {
                fault(
                        row,
                        "bảng này không có bộ chỉ tiêu “%s”; bộ mới thì tạo bằng binhdang rules new. %s",
                        "this workbook has no pack “%s”; new ones are made by binhdang rules new. %s",
                        key.pack(),
                        Nearest.question(key.pack(), base.sums().keySet()));
            } else if (!packs.contains(key.pack())) {
                fault(
                        row,
                        "không còn tệp của bộ chỉ tiêu “%s”",
                        "the file of the pack “%s” is not there any more",
                        key.pack());
            } else if (key.isPart() && !sheet.containsKey(key.whole())) {
                fault(row, "không có dòng của chỉ tiêu “%s”", "there is no line for the target “%s”", key.whole());
            }
        }
        for (String pack : base.sums().keySet()) {
            if (faults.isEmpty() && !sheet.containsKey(RowKey.pack(pack))) {
                faults.add(
                        Place.of(Table.PACKS.sheet()),
                        "thiếu dòng của bộ chỉ tiêu “%s”; muốn bỏ hẳn thì xóa tệp của nó",
                        "the line of the pack “%s” is missing; to drop a pack, delete its file",
                        pack);
            }
        }
    }

    private void fault(SheetRow row, String vi, String en, Object... arguments) {
        faults.add(Place.of(row.first().toString()), vi, en, arguments);
    }
}
