package vn.binhdang.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.binhdang.api.output.Printable;
import vn.binhdang.api.service.NotReadyException;
import vn.binhdang.api.spreadsheet.InvalidWorkbookException;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.report.InvalidReportException;
import vn.binhdang.engine.rulebook.InvalidRuleBookException;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;
import vn.binhdang.engine.verdicts.IncompleteDecisionsException;

/** Tells the three kinds of trouble apart, each with its own words and status; none ends in a stack trace. */
final class Troubles implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int MOST_FAULTS = 200;

    private final Terminal terminal;
    private final Language language;

    Troubles(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        tell(WrongUsage.words(wrong));
        List<String> suggestions =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!suggestions.isEmpty()) {
            tell(Text.of("Có phải: %s?", "Maybe: %s?", String.join(", ", suggestions)));
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        tell(Text.of("Xem cách dùng: %s --help", "How to use it: %s --help", command));
        return ExitStatus.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) {
        if (trouble instanceof InvalidReportException unreadable) {
            tell(Text.of(
                    "Không đọc được báo cáo; chưa đánh giá nội dung nào. Có %s lỗi:",
                    "The input cannot be read as a report; nothing was evaluated. Faults: %s",
                    unreadable.faults().size()));
            list(unreadable.faults());
            return ExitStatus.UNREADABLE_REPORT;
        }
        if (trouble instanceof InvalidRuleBookException broken) {
            tell(Text.of(
                    "Tệp chỉ tiêu có lỗi; chưa đánh giá nội dung nào. Có %s lỗi:",
                    "The rule files are broken; nothing was evaluated. Faults: %s",
                    broken.faults().size()));
            list(broken.faults());
            return ExitStatus.BROKEN_RULES;
        }
        if (trouble instanceof InvalidWorkbookException refused) {
            tell(Text.of(
                    "Không nhập được bảng tính; chưa ghi gì. Có %s lỗi:",
                    "The workbook cannot be imported; nothing was written. Faults: %s",
                    refused.faults().size()));
            list(refused.faults());
            return ExitStatus.UNREADABLE_REPORT;
        }
        if (trouble instanceof IncompleteDecisionsException incomplete) {
            tell(Text.of(
                    "Bộ quy tắc không đưa ra đúng một kết luận cho các nội dung sau; không được dùng kết quả:",
                    "The rules did not give exactly one verdict for these cells; do not use the result:"));
            incomplete.cells().forEach(cell -> terminal.err().println(Printable.of(cell)));
            return ExitStatus.ENGINE_FAILED;
        }
        if (trouble instanceof NotReadyException notReady) {
            tell(Text.of(
                    "Dịch vụ không khởi động được: %s",
                    "The service cannot start: %s", notReady.text().in(language)));
            return ExitStatus.ENGINE_FAILED;
        }
        return failed(trouble);
    }

    /** Runs the program; a failure of the machine itself, such as too little memory, is told like any other. */
    int guard(IntSupplier program) {
        try {
            return program.getAsInt();
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            tell(Text.of(
                    "Không đủ bộ nhớ: %s",
                    "Out of memory: %s", exhausted.getClass().getSimpleName()));
            return ExitStatus.ENGINE_FAILED;
        }
    }

    /** Standard output was closed or is full: whoever reads it has not got everything. */
    int notWritten() {
        tell(Text.of("Không ghi được hết kết quả.", "The output could not be written completely."));
        return ExitStatus.ENGINE_FAILED;
    }

    private int failed(Exception trouble) {
        boolean ofTheDisk = trouble instanceof IOException || trouble instanceof UncheckedIOException;
        tell(
                ofTheDisk
                        ? Text.of(
                                "Lỗi đọc hoặc ghi: %s",
                                "Cannot read or write: %s", String.valueOf(trouble.getMessage()))
                        : Text.of("Chương trình gặp lỗi: %s", "The program failed: %s", trouble));
        if (terminal.environment().containsKey("BINHDANG_DEBUG")) {
            trouble.printStackTrace(terminal.err());
        } else if (!ofTheDisk) {
            tell(Text.of(
                    "Đặt BINHDANG_DEBUG=1 rồi chạy lại để xem chi tiết.",
                    "Set BINHDANG_DEBUG=1 and run again for details."));
        }
        return ExitStatus.ENGINE_FAILED;
    }

    private void list(List<Fault> faults) {
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> terminal.err().println("  " + Printable.of(fault.in(language))));
        if (faults.size() > MOST_FAULTS) {
            tell(Text.of("  … và %s lỗi nữa", "  … and %s more", faults.size() - MOST_FAULTS));
        }
    }

    private void tell(Text message) {
        terminal.err().println(Printable.of(message.in(language)));
    }
}
