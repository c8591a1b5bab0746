package vn.binhdang.engine.rulebook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.report.Period;

/** Where in the rule files things stand: values do not know it themselves, and only who proofreads them asks. */
public final class Places {

    private final Map<String, YamlMap> byId = new HashMap<>();

    void note(String id, YamlMap map) {
        byId.putIfAbsent(id, map);
    }

    /** Of a pack, a target, a part or a reporting duty, by its identifier. */
    public Place of(String id) {
        YamlMap map = byId.get(id);
        return map == null ? Place.of(id) : map.place();
    }

    /** Of one line of it; of the whole where it has no such line. */
    public Place of(String id, String key) {
        YamlValue value = find(id, key);
        return value == null ? of(id) : value.place();
    }

    /** Of what is demanded by a milestone. */
    public Place ofMilestone(String id, Period at) {
        return milestone(find(id, "milestones"), at, of(id));
    }

    /** Of what is demanded of one unit of a share. */
    public Place ofEach(String id) {
        YamlValue each = find(id, "each");
        return each == null
                ? of(id)
                : each.map()
                        .flatMap(map -> map.find("require"))
                        .map(YamlValue::place)
                        .orElse(each.place());
    }

    private static Place milestone(@Nullable YamlValue milestones, Period at, Place otherwise) {
        if (milestones == null) {
            return otherwise;
        }
        return milestones
                .map()
                .flatMap(map -> map.entries().entrySet().stream()
                        .filter(entry -> at.equals(MeasureReader.at(entry.getKey())))
                        .findFirst())
                .map(entry -> entry.getValue().place())
                .orElse(milestones.place());
    }

    private @Nullable YamlValue find(String id, String key) {
        YamlMap map = byId.get(id);
        return map == null ? null : map.find(key).orElse(null);
    }
}
