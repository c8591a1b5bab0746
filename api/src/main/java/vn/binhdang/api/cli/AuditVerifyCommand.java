package vn.binhdang.api.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.binhdang.api.output.Printable;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.api.service.operations.AuditCheck;
import vn.binhdang.engine.text.Text;

/** Reads the audit trail of the service from its beginning, and says whether anything was changed since it was written. */
@Command(name = "verify", sortOptions = false)
final class AuditVerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ServicePlace place;

    AuditVerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.place = new ServicePlace(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        try (Progress.Counter counter = Progress.counter(surroundings)) {
            AuditCheck.Outcome outcome = AuditCheck.run(place.data(), place.environment(), counter::upTo);
            counter.close();
            print(outcome);
            return outcome.chain().holds() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
        } catch (NotReadyException unreadable) {
            surroundings.tell(Text.of(
                    "Chưa kiểm tra được nhật ký: %s", "The audit trail cannot be verified: %s", unreadable.text()));
            return ExitStatus.ENGINE_FAILED;
        }
    }

    private void print(AuditCheck.Outcome outcome) {
        PrintStream out = surroundings.terminal().out();
        outcome.chain().faults().forEach(fault -> out.println(words(fault)));
        long untold = outcome.chain().faulty() - outcome.chain().faults().size();
        if (untold > 0) {
            out.println(words(Text.of("… và %s lỗi nữa", "… and %s more", untold)));
        }
        out.println(words(
                outcome.chain().holds()
                        ? Text.of(
                                "Nhật ký nguyên vẹn: %s dòng, mã băm cuối %s",
                                "The audit trail holds: %s entries, last hash %s",
                                outcome.chain().entries(),
                                outcome.chain().head())
                        : Text.of(
                                "Nhật ký KHÔNG nguyên vẹn: %s dòng, %s lỗi",
                                "The audit trail does NOT hold: %s entries, %s faults",
                                outcome.chain().entries(),
                                outcome.chain().faulty())));
        if (outcome.headsMissing()) {
            surroundings.tell(Text.of(
                    "Không có %s: nếu phần cuối nhật ký bị cắt cùng với điểm cuối trong cơ sở dữ liệu thì không phát hiện"
                            + " được",
                    "There is no %s: an end cut off together with the head in the database would not be noticed",
                    outcome.heads()));
        }
    }

    private String words(Text text) {
        return Printable.of(text.in(surroundings.language()));
    }
}
