package vn.binhdang.engine.indicators;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All known indicators by code. */
public final class Catalogue {

    private final Map<String, Indicator> byCode;

    public Catalogue(Collection<Indicator> indicators) {
        SortedMap<String, Indicator> sorted = new TreeMap<>();
        indicators.forEach(indicator -> sorted.put(indicator.code(), indicator));
        this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** In order. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /** By code. */
    public Collection<Indicator> all() {
        return byCode.values();
    }
}
