package vn.binhdang.engine.proofreading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.binhdang.engine.requirements.Phrase;
import vn.binhdang.engine.requirements.PhraseException;
import vn.binhdang.engine.requirements.PhraseParser;
import vn.binhdang.engine.requirements.Quotation;
import vn.binhdang.engine.rulebook.RuleBookDraft;
import vn.binhdang.engine.rulebook.Topic;
import vn.binhdang.engine.targets.Pack;
import vn.binhdang.engine.text.Text;

/** Whether milestones say what the quoted clause says: an edited number that no longer does is caught here. */
final class QuoteConcern implements Proofreader.Concern {

    private static final Text MEND = Text.of(
            "Hãy đối chiếu với văn bản rồi sửa mốc hoặc câu trích.",
            "Look at the document and mend the milestone or the quotation.");

    @Override
    public void look(RuleBookDraft draft, Consumer<Remark> remarks) {
        Map<String, Quotation> quotations = new HashMap<>();
        for (Pack pack : draft.ruleBook().packs()) {
            for (Demanded demanded : Demanded.of(pack, draft.places())) {
                Quotation quotation =
                        quotations.computeIfAbsent(demanded.target().text(), Quotation::of);
                Agreement agreement = new Agreement(phrase(demanded), demanded, quotation);
                agreement
                        .disagreement()
                        .ifPresent(found -> remarks.accept(new Remark(
                                found.level(),
                                found.topic().code(),
                                demanded.place(),
                                found.level() == Remark.Level.NOTE
                                        ? found.message()
                                        : found.message().then(MEND))));
                year(demanded, quotation, remarks);
            }
        }
    }

    private static Phrase phrase(Demanded demanded) {
        try {
            return PhraseParser.parse(demanded.milestone().wording());
        } catch (PhraseException impossible) {
            throw new IllegalStateException("read before: " + demanded.milestone(), impossible);
        }
    }

    /** The year of a milestone comes from somewhere: the clause, the title, or the time that the document is for. */
    private static void year(Demanded demanded, Quotation quotation, Consumer<Remark> remarks) {
        int year = demanded.milestone().at().year();
        Pack pack = demanded.pack();
        boolean ofDocument = Quotation.of(pack.document().title()).years().stream()
                        .anyMatch(named -> named.from() == year || named.to() == year)
                || Stream.of(pack.inForce().from(), pack.inForce().to())
                        .flatMap(Stream::ofNullable)
                        .map(LocalDate::getYear)
                        .anyMatch(end -> end == year);
        if (!ofDocument && !quotation.names(year)) {
            remarks.accept(Remark.of(
                    demanded.confirm() == null ? Remark.Level.WARNING : Remark.Level.NOTE,
                    Topic.YEAR_NOT_IN_TEXT,
                    demanded.place(),
                    "câu trích, tên và thời hạn của văn bản đều không nói đến năm %s. %s",
                    "neither the quoted clause nor the title or term of the document names the year %s. %s",
                    year,
                    MEND));
        }
    }
}
