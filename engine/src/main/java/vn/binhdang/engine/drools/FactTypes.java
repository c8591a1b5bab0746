package vn.binhdang.engine.drools;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.indicators.Reading;
import vn.binhdang.engine.indicators.Submission;
import vn.binhdang.engine.targets.Cell;
import vn.binhdang.engine.targets.Obligation;
import vn.binhdang.engine.targets.Pairing;
import vn.binhdang.engine.verdicts.Compound;

/** What can be asked about the facts that the engine lays before the rules, found by reflection. */
final class FactTypes {

    /** A rule on anything else would never fire, and nobody would notice. */
    static final List<Class<?>> FACTS =
            List.of(Cell.class, Compound.class, Obligation.class, Pairing.class, Reading.class, Submission.class);

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?[lLfFdDbBiI]?");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*(\\(\\))?)*");

    private final Map<String, Class<?>> named = new HashMap<>();

    /** @param imports names of classes, as the file imports them */
    FactTypes(Collection<String> imports) {
        for (String name : imports) {
            try {
                Class<?> type = Class.forName(name, false, FactTypes.class.getClassLoader());
                named.put(type.getSimpleName(), type);
            } catch (ClassNotFoundException notOne) {
                continue; // of a whole package, or unknown to the compiler too, which then says so
            }
        }
    }

    /** The fact of this name: imported, or written out. */
    Optional<Class<?>> fact(String name) {
        return FACTS.stream()
                .filter(fact -> fact.getName().equals(name) || fact.equals(named.get(name)))
                .findFirst();
    }

    /** The type of an expression of a constraint on the fact; empty where only the compiler can say. */
    Optional<Class<?>> typeOf(Class<?> fact, String expression) {
        String words = expression.strip();
        if (TEXT.matcher(words).matches()) {
            return Optional.of(String.class);
        }
        if (NUMBER.matcher(words).matches()) {
            return Optional.of(Number.class);
        }
        if (words.equals("true") || words.equals("false")) {
            return Optional.of(Boolean.class);
        }
        if (!PATH.matcher(words).matches()) {
            return Optional.empty();
        }
        Class<?> type = words.startsWith("this.") ? fact : null;
        for (String step : words.replace("()", "").split("\\.")) {
            if (!step.equals("this")) {
                type = type == null && named.containsKey(step)
                        ? named.get(step)
                        : next(type == null ? fact : type, step);
                if (type == null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.ofNullable(type).map(FactTypes::boxed);
    }

    /** The first word of an expression, where it should be a property of the fact and is none. */
    Optional<String> unknownProperty(Class<?> fact, String expression) {
        String words = expression.strip().replaceFirst("^!+", "");
        if (!PATH.matcher(words).matches() || List.of("true", "false", "null").contains(words)) {
            return Optional.empty();
        }
        String first = words.replaceFirst("\\..*", "");
        boolean known = first.equals("this") || named.containsKey(first) || next(fact, first) != null;
        // a name with a capital is of a class, and dots may be those of its package
        boolean ofClass =
                Character.isUpperCase(first.charAt(0)) || (words.contains(".") && words.matches(".*\\.[A-Z].*"));
        return known || ofClass ? Optional.empty() : Optional.of(first);
    }

    /** What can be asked about the fact, sorted. */
    static Collection<String> properties(Class<?> fact) {
        TreeSet<String> names = new TreeSet<>();
        for (Method method : fact.getMethods()) {
            if (method.getParameterCount() == 0 && !method.getDeclaringClass().equals(Object.class)) {
                names.add(method.getName().matches("(is|get)[A-Z].*") ? property(method.getName()) : method.getName());
            }
        }
        return names;
    }

    private static String property(String accessor) {
        String name = accessor.replaceFirst("^(is|get)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The type of a property, or the enum itself for one of its constants; null where there is no such thing. */
    private static @Nullable Class<?> next(Class<?> type, String step) {
        if (type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> constant.toString().equals(step)
                                || ((Enum<?>) constant).name().equals(step))) {
            return type;
        }
        String capital = step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1);
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (method.getParameterCount() == 0
                    && (name.equals(step) || name.equals("is" + capital) || name.equals("get" + capital))) {
                return method.getReturnType();
            }
        }
        return null;
    }

    private static Class<?> boxed(Class<?> type) {
        if (type.equals(boolean.class)) {
            return Boolean.class;
        }
        return type.isPrimitive() && !type.equals(char.class) ? Number.class : type;
    }
}
