package vn.binhdang.engine.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a report as JSON that reads as the same report again. Two reports that say the same are written alike: lines
 * stand in the order of their indicators, whatever the form and order they came in.
 */
public final class ReportWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Period period;

    private ReportWriter(Period period) {
        this.period = period;
    }

    /** The report on one line. */
    public static String write(Report report) {
        return MAPPER.writeValueAsString(new ReportWriter(report.period()).node(report));
    }

    private ObjectNode node(Report report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("locality", report.locality());
        node.put("period", report.period().toString());
        put(node, "submittedOn", report.submittedOn());
        put(node, "document", report.document());
        ObjectNode indicators = node.putObject("indicators");
        report.entries().stream()
                .sorted(Comparator.comparing(Entry::indicator))
                .forEach(entry -> write(entry, indicators.putObject(entry.indicator())));
        return node;
    }

    private void write(Entry entry, ObjectNode node) {
        write(entry.reported(), node);
        write("stated", entry.stated(), node);
        put(node, "counted", entry.counted());
        Integer dataYear = entry.dataYear();
        if (dataYear != null) {
            node.put("dataYear", dataYear);
        }
        if (!entry.parts().isEmpty()) {
            ArrayNode parts = node.putArray("parts");
            for (Subtotal part : entry.parts()) {
                ObjectNode written = parts.addObject();
                put(written, "name", part.name());
                write(part.reported(), written);
            }
        }
        put(node, "note", entry.note());
    }

    private void write(Reported reported, ObjectNode node) {
        if (reported instanceof Reported.Counts counts) {
            write("numerator", counts.numerator(), node);
            write("denominator", counts.denominator(), node);
        } else if (reported instanceof Reported.Amount amount) {
            write("value", amount.value(), node);
        } else if (reported instanceof Reported.Answer answer) {
            node.put("yes", answer.yes());
        } else if (reported instanceof Reported.NotApplicable notApplicable) {
            node.put("notApplicable", notApplicable.reason());
        } else if (reported instanceof Reported.Series series) {
            ArrayNode counts = node.putArray(frequency(series).field());
            for (Optional<BigDecimal> count : series.counts()) {
                count.ifPresentOrElse(known -> counts.add(plain(known)), counts::addNull);
            }
        }
    }

    /** What a table leaves open follows from how many counts there are. */
    private Frequency frequency(Reported.Series series) {
        Frequency given = series.frequency();
        return given != null
                ? given
                : List.of(Frequency.values()).stream()
                        .filter(one -> one.partsIn(period) == series.counts().size())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("counts of no frequency in " + period));
    }

    private static void write(String field, @Nullable BigDecimal number, ObjectNode node) {
        if (number != null) {
            node.put(field, plain(number));
        }
    }

    /** 12.0 and 12 are the same number, and 1E+3 is a thousand. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static void put(ObjectNode node, String field, @Nullable Object text) {
        if (text != null) {
            node.put(field, text.toString());
        }
    }
}
