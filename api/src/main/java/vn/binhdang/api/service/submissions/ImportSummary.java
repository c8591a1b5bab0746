package vn.binhdang.api.service.submissions;

import java.util.List;
import vn.binhdang.api.service.submissions.Receipt.Status;

/**
 * What became of a submission.
 *
 * @param values how many lines all reports have together
 */
record ImportSummary(
        boolean dryRun, int reports, int created, int revised, int unchanged, int values, List<Receipt> receipts) {

    static ImportSummary of(boolean dryRun, int values, List<Receipt> receipts) {
        return new ImportSummary(
                dryRun,
                receipts.size(),
                count(receipts, Status.CREATED),
                count(receipts, Status.REVISED),
                count(receipts, Status.UNCHANGED),
                values,
                receipts);
    }

    private static int count(List<Receipt> receipts, Status status) {
        return (int)
                receipts.stream().filter(receipt -> receipt.status() == status).count();
    }
}
