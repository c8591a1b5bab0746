package vn.binhdang.api.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.binhdang.engine.text.Text;

/** Says in both languages what is wrong with a command line; the library that reads it speaks English only. */
final class WrongUsage {

    private WrongUsage() {}

    static Text words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Text.of(
                    "Lệnh không hợp lệ: không có lệnh hay tùy chọn “%s”.",
                    "Wrong usage: there is no command or option “%s”.", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "));
            return Text.of("Lệnh không hợp lệ: thiếu %s.", "Wrong usage: missing %s.", names);
        }
        if (wrong instanceof OverwrittenOptionException) {
            return Text.of("Lệnh không hợp lệ: một tùy chọn có hai lần.", "Wrong usage: an option stands twice.");
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return Text.of(
                    "Lệnh không hợp lệ: “%s” không dùng được cho %s.",
                    "Wrong usage: “%s” is not possible for %s.",
                    wrong.getValue(),
                    wrong.getArgSpec().paramLabel());
        }
        return Text.of("Lệnh không hợp lệ: %s.", "Wrong usage: %s.", String.valueOf(wrong.getMessage()));
    }
}
