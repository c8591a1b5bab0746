package vn.binhdang.api.service.access;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;
import vn.binhdang.api.service.access.ApiKeys.NewKey;
import vn.binhdang.engine.text.Text;

/**
 * The keys that the service hands to whoever starts it: for a demonstration one of each role, and one for an administrator
 * where nobody could hand out any. They are told once, to be shown on the terminal, and stand in no log.
 */
@Component
@RequiredArgsConstructor
public class FirstKeys {

    private static final Duration DEMONSTRATION = Duration.ofHours(8);
    private static final Duration BEGINNING = Duration.ofHours(1);

    private final ApiKeys keys;
    private final ApiKeyStore store;
    private final ObjectProvider<JwtDecoder> signIn;
    private final DemoPlace place;
    private final Environment environment;
    private final Clock clock;

    /** What is to be shown; nothing where somebody can sign in. */
    public List<Text> tell() {
        if (environment.getProperty("binhdang.access.demo", Boolean.class, false)) {
            return demonstration();
        }
        if (signIn.getIfAvailable() != null || store.hasAdmin(clock.instant())) {
            return List.of();
        }
        return List.of(Loopback.isOnly(environment.getProperty("server.address", "")) ? beginning() : closed());
    }

    private List<Text> demonstration() {
        Loopback.require(environment.getProperty("server.address", ""));
        List<Text> told = new ArrayList<>();
        told.add(Text.of(
                "Chạy thử: các khóa sau có hiệu lực 8 giờ và chỉ hiện ra lần này.",
                "Demonstration: these keys are good for 8 hours and are shown this once."));
        told.add(demoKey(
                Role.CLERK,
                place.unit(),
                Text.of("cán bộ xã, đơn vị %s: gửi báo cáo", "clerk of unit %s: sends reports", place.unit())));
        told.add(demoKey(
                Role.INSPECTOR,
                place.province(),
                Text.of(
                        "thanh tra, tỉnh %s: xem toàn tỉnh",
                        "inspector of province %s: reads the province", place.province())));
        told.add(demoKey(
                Role.POLICY,
                "demo POLICY 1",
                Caller.WHOLE_COUNTRY,
                Text.of("cán bộ chính sách thứ nhất: soạn bộ chỉ tiêu", "first policy officer: writes rule files")));
        told.add(demoKey(
                Role.POLICY,
                "demo POLICY 2",
                Caller.WHOLE_COUNTRY,
                Text.of("cán bộ chính sách thứ hai: phê duyệt", "second policy officer: approves them")));
        told.add(demoKey(
                Role.AUDITOR,
                Caller.WHOLE_COUNTRY,
                Text.of("kiểm toán: xem tất cả, không sửa gì", "auditor: reads everything, changes nothing")));
        told.add(demoKey(
                Role.ADMIN,
                Caller.WHOLE_COUNTRY,
                Text.of("quản trị: cấp và thu hồi khóa", "administrator: makes and revokes keys")));
        return told;
    }

    private Text demoKey(Role role, String territory, Text use) {
        return demoKey(role, "demo " + role, territory, use);
    }

    private Text demoKey(Role role, String person, String territory, Text use) {
        String key = keys.create("serve --demo", new NewKey("demo " + role, person, role, territory, DEMONSTRATION))
                .secret()
                .written();
        return Text.of("  %s\n      %s", "  %s\n      %s", key, use);
    }

    private Text beginning() {
        String key = keys.create(
                        "serve", new NewKey("first key", "first key", Role.ADMIN, Caller.WHOLE_COUNTRY, BEGINNING))
                .secret()
                .written();
        return Text.of(
                "Chưa ai có quyền quản trị. Khóa quản trị sau có hiệu lực 1 giờ và chỉ hiện ra lần này:\n  %s\n"
                        + "Hãy dùng khóa này để cấp khóa cho từng người, từng hệ thống (POST /api/v1/keys),"
                        + " hoặc cấu hình đăng nhập OIDC; xem docs/security.md.",
                "Nobody can administer the service yet. This key can, for an hour, and is shown this once:\n  %s\n"
                        + "Make keys with it for each person and program (POST /api/v1/keys), or configure OIDC;"
                        + " see docs/security.md.",
                key);
    }

    private static Text closed() {
        return Text.of(
                "Chưa ai có quyền quản trị. Khóa đầu tiên chỉ được cấp khi dịch vụ chạy ở 127.0.0.1:"
                        + " hãy khởi động một lần với --address 127.0.0.1, hoặc cấu hình OIDC; xem docs/security.md.",
                "Nobody can administer the service yet. The first key is given only where the service listens on"
                        + " 127.0.0.1: start it there once (--address 127.0.0.1), or configure OIDC; see docs/security.md.");
    }
}
