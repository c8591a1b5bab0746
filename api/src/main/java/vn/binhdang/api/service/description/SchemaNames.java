package vn.binhdang.api.service.description;

import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.binhdang.engine.scorecard.json.ResultView;

/**
 * Names schemas after their records, without “View” and with the name of the record around them. Two records of one name
 * are a mistake: the document would describe one of them as the other.
 */
final class SchemaNames extends TypeNameResolver {

    private static final String OF_RESULTS = "Result";

    private final Map<String, Class<?>> given = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = type.getPackageName().startsWith("vn.binhdang.") ? name(type) : super.nameForClass(type, options);
        Class<?> other = given.putIfAbsent(name, type);
        if (other != null && !other.equals(type)) {
            throw new IllegalStateException(
                    "%s and %s would both be described as %s".formatted(type.getName(), other.getName(), name));
        }
        return name;
    }

    private static String name(Class<?> type) {
        Schema described = type.getAnnotation(Schema.class);
        if (described != null && !described.name().isEmpty()) {
            return described.name();
        }
        String name = type.getSimpleName().replaceFirst("View$", "");
        Class<?> around = type.getEnclosingClass();
        if (around != null) {
            return around.isRecord() ? name(around) + name : name;
        }
        boolean ofResults = type.getPackage().equals(ResultView.class.getPackage()) && !name.startsWith(OF_RESULTS);
        return ofResults ? OF_RESULTS + name : name;
    }
}
