package vn.binhdang.engine.localities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.binhdang.engine.faults.Faults;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Days;
import vn.binhdang.engine.text.Nearest;
import vn.binhdang.engine.text.Text;

/** Whether a code names a unit on a day, and if not, what was probably meant. */
public final class LocalityCheck {

    private static final int MOST_NAMES = 3;

    /** To look for what was meant goes through the whole register; behind so many faults nobody reads it. */
    private static final int MOST_QUESTIONS = 50;

    private final Register register;
    private final Faults faults;

    public LocalityCheck(Register register, Faults faults) {
        this.register = register;
        this.faults = faults;
    }

    /** The unit, or empty after adding a fault that says what the code meant at other times or what is near. */
    public Optional<Locality> check(String code, LocalDate day, Place place) {
        Optional<Locality> found = register.find(code, day);
        if (found.isEmpty()) {
            List<Locality> everMeant = register.everyUnitOf(code);
            faults.add(place, everMeant.isEmpty() ? unknown(code, day) : atOtherTimes(code, day, everMeant));
        }
        return found;
    }

    private Text atOtherTimes(String code, LocalDate day, List<Locality> everMeant) {
        Locality last = everMeant.get(everMeant.size() - 1);
        Text message = Text.of(
                "ngày %s không có đơn vị nào mang mã %s; mã này là %s (từ %s đến %s).",
                "on %s no locality has the code %s; it means %s (%s to %s).",
                Days.words(day),
                code,
                last.name(),
                Days.words(last.validity().from()),
                Days.words(last.validity().to()));
        String successor = last.successor();
        LocalDate ended = last.validity().to();
        if (successor == null || ended == null || day.isBefore(ended)) {
            return message;
        }
        String name =
                register.find(successor, ended.plusDays(1)).map(Locality::name).orElse(successor);
        return message.then(Text.of(
                "Từ ngày %s đơn vị kế thừa là %s, mã %s: hãy báo cáo theo mã đó.",
                "From %s its successor is %s, code %s: report under that code.",
                Days.words(ended.plusDays(1)),
                name,
                successor));
    }

    private Text unknown(String code, LocalDate day) {
        Text message = Text.of("không có đơn vị mang mã “%s”.", "there is no locality with the code “%s”.", code);
        if (faults.count() >= MOST_QUESTIONS) {
            return message;
        }
        String folded = Nearest.fold(code);
        List<String> withZeros = register.codes().stream()
                .filter(known -> known.length() > code.length()
                        && known.replaceFirst("^0+", "").equals(code))
                .sorted()
                .toList();
        if (!withZeros.isEmpty()) {
            return message.then(Text.of(
                    "Có thể mã bị mất số 0 ở đầu; có phải “%s”?",
                    "Has it lost its leading zeros? Maybe “%s”?", String.join("”, “", withZeros)));
        }
        List<String> byName = register.all().stream()
                .filter(locality -> locality.validity().contains(day))
                .filter(locality -> Nearest.fold(locality.name()).contains(folded))
                .map(locality -> locality.code() + " (" + locality.name() + ")")
                .distinct()
                .sorted()
                .limit(MOST_NAMES)
                .toList();
        if (code.length() > 2 && !byName.isEmpty()) {
            return message.then(Text.of(
                    "Cần mã, không phải tên; có phải %s?",
                    "The code is needed, not the name; maybe %s?", String.join(", ", byName)));
        }
        return message.then(Nearest.question(code, register.codes()))
                .then(Text.of(
                        "Nếu là đơn vị khác, thêm danh mục đơn vị bằng --localities TỆP.",
                        "For any other unit, add its register with --localities FILE."));
    }
}
