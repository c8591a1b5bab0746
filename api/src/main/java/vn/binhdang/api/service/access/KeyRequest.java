package vn.binhdang.api.service.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.localities.Register;
import vn.binhdang.engine.text.Text;

/**
 * The key that an administrator asks for.
 *
 * @param name whom or what it is for
 * @param person who holds it, or answers for the program that does; the same words for all keys of one person
 * @param role clerk, inspector, policy, auditor or admin
 * @param territory code of the unit; needed for clerks and inspectors, the whole country for the others
 * @param validDays a year where it is not said
 */
@Schema(requiredProperties = {"name", "person", "role"})
record KeyRequest(
        @Nullable String name,
        @Nullable String person,
        @Nullable String role,
        @Nullable String territory,
        @Nullable Integer validDays) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final int USUAL_DAYS = 365;
    private static final int MOST_DAYS = 731;

    ApiKeys.NewKey checked(Register register) {
        return new ApiKeys.NewKey(
                checkedName(), checkedPerson(), checkedRole(), checkedTerritory(register), checkedValidity());
    }

    private String checkedName() {
        if (name == null || !isPlain(name)) {
            throw faulty(Text.of(
                    "Cần tên (name) từ 1 đến %s ký tự: khóa dùng cho ai, hệ thống nào.",
                    "A name of 1 to %s characters is needed: whom or what the key is for.", LONGEST_NAME));
        }
        return name.strip();
    }

    /** In one way of writing, so that one person is told apart from others and not from themselves. */
    private String checkedPerson() {
        if (person == null || !isPlain(person)) {
            throw faulty(Text.of(
                    "Cần cho biết ai giữ khóa (person), từ 1 đến %s ký tự: mọi khóa của một người ghi như nhau.",
                    "Who holds the key is needed (person), in 1 to %s characters: the same for all keys of one person.",
                    LONGEST_NAME));
        }
        return BLANKS.matcher(Normalizer.normalize(person, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    /** Without signs that nobody sees: they would make two names of one. */
    private static boolean isPlain(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints()
                        .noneMatch(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT);
    }

    private Role checkedRole() {
        return Optional.ofNullable(role)
                .flatMap(Role::of)
                .orElseThrow(() -> faulty(Text.of(
                        "Vai trò (role) phải là một trong: %s.",
                        "The role must be one of: %s.", Arrays.toString(Role.values()))));
    }

    private String checkedTerritory(Register register) {
        boolean ofAUnit = checkedRole().isOfAUnit();
        if (ofAUnit && territory == null
                || territory != null && !register.codes().contains(territory)) {
            throw faulty(Text.of(
                    "Cần mã đơn vị (territory) có trong danh mục đơn vị.",
                    "The code of a unit in the register is needed (territory)."));
        }
        if (!ofAUnit && territory != null && !territory.equals(Caller.WHOLE_COUNTRY)) {
            throw faulty(Text.of(
                    "Vai trò này dùng cho cả nước; hãy bỏ territory.",
                    "This role is for the whole country; leave territory out."));
        }
        return territory == null ? Caller.WHOLE_COUNTRY : territory;
    }

    private Duration checkedValidity() {
        int days = validDays == null ? USUAL_DAYS : validDays;
        if (days < 1 || days > MOST_DAYS) {
            throw faulty(Text.of(
                    "Thời hạn (validDays) phải từ 1 đến %s ngày.", "validDays must be 1 to %s days.", MOST_DAYS));
        }
        return Duration.ofDays(days);
    }

    private static Refusal faulty(Text detail) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Text.of("Yêu cầu cấp khóa có lỗi", "The key cannot be made like this"),
                detail);
    }
}
