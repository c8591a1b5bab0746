package vn.binhdang.api.service.submissions;

import java.util.List;
import vn.binhdang.api.service.submissions.Receipt.Status;
import vn.binhdang.engine.text.Text;

/**
 * What became of a submission.
 *
 * @param unfilled how many forms came back without a value; they are no reports
 * @param values how many lines all reports have together
 * @param notes on how the file was read
 */
record ImportSummary(
        boolean dryRun,
        int reports,
        int created,
        int revised,
        int unchanged,
        int unfilled,
        int values,
        List<Text> notes,
        List<Receipt> receipts) {

    static ImportSummary of(boolean dryRun, Incoming incoming, List<Receipt> receipts) {
        return new ImportSummary(
                dryRun,
                receipts.size(),
                count(receipts, Status.CREATED),
                count(receipts, Status.REVISED),
                count(receipts, Status.UNCHANGED),
                incoming.unfilled().size(),
                incoming.values(),
                incoming.notes(),
                receipts);
    }

    private static int count(List<Receipt> receipts, Status status) {
        return (int)
                receipts.stream().filter(receipt -> receipt.status() == status).count();
    }
}
