package vn.binhdang.api.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Report;

/** The outermost object of a data value set: what all its values have in common, and the values. */
final class ValueSet {

    private static final List<String> SCHEMES = List.of(
            "idScheme", "dataElementIdScheme", "orgUnitIdScheme", "categoryOptionComboIdScheme", "dataSetIdScheme");

    private static final Set<String> KEYS = Set.of(
            "dataSet",
            "completeDate",
            "period",
            "orgUnit",
            "attributeOptionCombo",
            "dataValues",
            "idScheme",
            "dataElementIdScheme",
            "orgUnitIdScheme",
            "categoryOptionComboIdScheme",
            "dataSetIdScheme");

    private final JsonNode node;
    private final JsonObject object;
    private final Place place;
    private final Faults faults;

    ValueSet(JsonNode node, Place place, Faults faults) {
        this.node = node;
        this.object = new JsonObject(node, place, faults);
        this.place = place;
        this.faults = faults;
    }

    List<Report> reports() {
        JsonNode list = node.get("dataValues");
        if (!node.isObject() || list == null || !list.isArray()) {
            faults.add(
                    node.isObject() ? place.below("dataValues") : place,
                    "cần một đối tượng có danh sách {\"dataValues\": […]}, nhưng thấy %s",
                    "expected an object with a list {\"dataValues\": […]}, but saw %s",
                    JsonObject.excerpt(list == null ? node : list));
            return List.of();
        }
        if (list.isEmpty()) {
            faults.add(place.below("dataValues"), "danh sách rỗng, không có số liệu", "the list is empty: no values");
            return List.of();
        }
        object.refuseOthersThan(KEYS);
        refuseOtherSchemes();
        object.text("dataSet");
        LocalDate completed = completed();
        List<DataValue> values = new ArrayList<>();
        for (int index = 0; index < list.size() && !faults.areMany(); index++) {
            Place at = place.below("dataValues").below(Integer.toString(index));
            new ValueReader(object, new JsonObject(list.get(index), at, faults))
                    .read()
                    .ifPresent(values::add);
        }
        return new ValueGrouping(values, completed, faults).reports();
    }

    /** The identifiers that one DHIS2 gives itself mean nothing anywhere else. */
    private void refuseOtherSchemes() {
        for (String name : SCHEMES) {
            String scheme = object.text(name);
            if (scheme != null && !scheme.toLowerCase(Locale.ROOT).equals("code")) {
                faults.add(
                        place.below(name),
                        "chỉ nhận mã (code), không nhận “%s”; hãy xuất với idScheme=code",
                        "only codes are read, not “%s”; export with idScheme=code",
                        scheme);
            }
        }
    }

    private @Nullable LocalDate completed() {
        String written = object.text("completeDate");
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException none) {
            faults.add(
                    place.below("completeDate"),
                    "“%s” không phải là ngày; viết năm-tháng-ngày, ví dụ 2024-11-08",
                    "“%s” is no date; write year-month-day, such as 2024-11-08",
                    written);
            return null;
        }
    }
}
