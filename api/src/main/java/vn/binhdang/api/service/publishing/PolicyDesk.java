package vn.binhdang.api.service.publishing;

import java.util.Set;
import org.springframework.http.HttpStatus;
import vn.binhdang.api.service.access.Caller;
import vn.binhdang.api.service.access.Role;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Who may do what to rule files. */
final class PolicyDesk {

    private static final Text TITLE = Text.of("Không được phép", "Not allowed");
    private static final Set<Role> READERS = Set.of(Role.POLICY, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> TRIERS = Set.of(Role.POLICY, Role.ADMIN);

    private PolicyDesk() {}

    /** @throws Refusal unless the caller writes rule files */
    static void requireWriter(Caller caller) {
        require(caller.role() == Role.POLICY);
    }

    /** @throws Refusal unless the caller may see drafts */
    static void requireReader(Caller caller) {
        require(READERS.contains(caller.role()));
    }

    /** @throws Refusal unless the caller may try packs out */
    static void requireTrier(Caller caller) {
        require(TRIERS.contains(caller.role()));
    }

    /** @throws Refusal if the caller wrote any of the draft, whatever key they did it with */
    static void requireSecondPerson(Draft draft, Caller caller) {
        if (draft.isBy(caller)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    Text.of("Cần người thứ hai phê duyệt", "A second person must approve"),
                    Text.of(
                            "Bạn đã soạn hoặc sửa dự thảo này nên không tự phê duyệt được; cần một người khác có vai trò POLICY.",
                            "You wrote or edited this draft, and nobody approves their own; another person with the role"
                                    + " POLICY must."));
        }
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    TITLE,
                    Text.of(
                            "Việc soạn và ban hành bộ chỉ tiêu dành cho vai trò POLICY.",
                            "Packs are drafted and published by those with the role POLICY."));
        }
    }
}
