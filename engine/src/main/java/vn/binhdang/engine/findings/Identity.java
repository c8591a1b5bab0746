package vn.binhdang.engine.findings;

/**
 * By what a finding is known again in the next report.
 *
 * @param locality code of the unit
 * @param subject the target, part, duty or indicator it is about
 * @param series the kind of period, {@code year} or {@code half-year}
 */
public record Identity(String locality, String subject, Finding.Kind kind, String series) {

    /** The same finding carried to another unit: the successor of the one that had it. */
    public Identity at(String otherLocality) {
        return new Identity(otherLocality, subject, kind, series);
    }

    @Override
    public String toString() {
        return locality + ":" + subject + ":" + kind.name() + ":" + series;
    }
}
