package vn.binhdang.engine.drools;

import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.numbers.Quantity;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/**
 * Whether what a constraint compares can be compared. Drools 10.2 compiles some comparisons of text with a number and of
 * a word of a list with text without a word, and they are then never true, or end a check with an error.
 */
record ComparedTypes(FactTypes types, Class<?> fact, Place place, Faults faults) {

    private static final Set<String> EQUAL = Set.of("==", "!=");
    private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");

    void check(BaseDescr constraint) {
        if (constraint instanceof ConstraintConnectiveDescr several) {
            several.getDescrs().forEach(this::check);
        } else if (constraint instanceof RelationalExprDescr comparison) {
            compared(comparison);
        } else if (constraint instanceof AtomicExprDescr property) {
            requireKnown(property.getExpression());
        }
    }

    private void compared(RelationalExprDescr comparison) {
        check(comparison.getLeft());
        check(comparison.getRight());
        if (!(comparison.getLeft() instanceof AtomicExprDescr left)
                || !(comparison.getRight() instanceof AtomicExprDescr right)) {
            return;
        }
        Optional<Class<?>> one = types.typeOf(fact, left.getExpression());
        Optional<Class<?>> other = types.typeOf(fact, right.getExpression());
        if (one.isPresent() && other.isPresent() && !fit(one.get(), other.get(), comparison.getOperator())) {
            faults.add(
                    place,
                    "không so sánh được: “%s” là %s, còn “%s” là %s",
                    "these cannot be compared: “%s” is %s, and “%s” is %s",
                    left.getExpression(),
                    words(one.get()),
                    right.getExpression(),
                    words(other.get()));
        }
    }

    private void requireKnown(String expression) {
        types.unknownProperty(fact, expression)
                .ifPresent(name -> faults.add(
                        place,
                        "%s không có “%s”. %s",
                        "a %s has no “%s”. %s",
                        fact.getSimpleName(),
                        name,
                        Nearest.question(name, FactTypes.properties(fact))));
    }

    private static boolean fit(Class<?> one, Class<?> other, String operator) {
        boolean ordered = ORDERED.contains(operator);
        if (!ordered && !EQUAL.contains(operator)) {
            return true;
        }
        boolean same = isNumber(one) && isNumber(other) || one.isAssignableFrom(other) || other.isAssignableFrom(one);
        boolean hasOrder = isNumber(one) || Comparable.class.isAssignableFrom(one) && !one.equals(Boolean.class);
        return same && (!ordered || hasOrder);
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type);
    }

    private static Text words(Class<?> type) {
        if (type.equals(String.class)) {
            return Text.of("chữ", "text");
        }
        if (isNumber(type)) {
            return Text.of("số của Java", "a number of Java");
        }
        if (type.equals(Boolean.class)) {
            return Text.of("đúng hoặc sai", "true or false");
        }
        if (type.equals(Quantity.class)) {
            return Text.of("số chính xác (Quantity)", "an exact number (Quantity)");
        }
        return type.isEnum()
                ? Text.of("một từ của %s", "a word of %s", type.getSimpleName())
                : Text.same(type.getSimpleName());
    }
}
