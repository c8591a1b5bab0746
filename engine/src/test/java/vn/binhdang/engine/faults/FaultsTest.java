package vn.binhdang.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.binhdang.engine.text.Language;
import vn.binhdang.engine.text.Text;

class FaultsTest {

    private static final Text MESSAGE = Text.of("sai", "wrong");

    @Test
    void faultsAreListedByFileLineAndColumnWhateverTheOrderOfFinding() {
        Faults faults = new Faults();
        for (Place place : List.of(
                Place.of("b.yaml", 1, 1),
                Place.of("a.yaml", 10, 1),
                Place.of("a.yaml", 9, 30),
                Place.of("a.yaml", 9, 4),
                Place.of("a.yaml"))) {
            faults.add(place, MESSAGE);
        }

        assertThat(faults.all())
                .extracting(fault -> fault.in(Language.EN))
                .containsExactly(
                        "a.yaml: wrong",
                        "a.yaml:9:4: wrong",
                        "a.yaml:9:30: wrong",
                        "a.yaml:10:1: wrong",
                        "b.yaml:1:1: wrong");
    }

    @Test
    void faultsOfFieldsWithoutLinesKeepTheOrderOfReading() {
        Faults faults = new Faults();
        Place report = Place.of("a.json");
        faults.add(report.below("period"), MESSAGE);
        faults.add(report.below("indicators"), MESSAGE);
        faults.add(report.below("document"), MESSAGE);

        assertThat(faults.all())
                .extracting(fault -> fault.place().field())
                .containsExactly("/period", "/indicators", "/document");
    }

    @Test
    void filesReadSideBySideLoseNoFault() {
        Faults faults = new Faults();

        IntStream.rangeClosed(1, 10_000).parallel().forEach(line -> faults.add(Place.of("a", line, 1), MESSAGE));

        assertThat(faults.count()).isEqualTo(10_000);
        assertThat(faults.all())
                .extracting(fault -> fault.place().line())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aPointerEscapesSlashAndTilde() {
        Place place = Place.of("a.json").below("indicators").below("a/b~c");

        assertThat(place).hasToString("a.json /indicators/a~1b~0c");
    }

    @Test
    void aPlaceReadsAsALinkForEditorsAndTerminals() {
        assertThat(Place.of("rules/a.yaml", 3, 14)).hasToString("rules/a.yaml:3:14");
        assertThat(Place.of("a.csv", 3, 4).field("value")).hasToString("a.csv:3:4 value");
        assertThat(Place.of("stdin")).hasToString("stdin");
    }

    @Test
    void anExceptionNamesEveryFaultOnALineOfItsOwn() {
        List<Fault> faults = List.of(new Fault(Place.of("a", 1, 1), MESSAGE), new Fault(Place.of("b", 2, 2), MESSAGE));
        InvalidInputException exception = new InvalidInputException(faults) {
            private static final long serialVersionUID = 1L;
        };

        assertThat(exception).hasMessage("a:1:1: wrong\nb:2:2: wrong");
        assertThat(exception.faults()).isEqualTo(faults);
    }

    @Test
    void fromAThousandOnNobodyNeedsMore() {
        Faults faults = new Faults();
        IntStream.range(1, 1_000).forEach(unused -> faults.add(Place.of("a.json"), MESSAGE));
        assertThat(faults.areMany()).isFalse();
        faults.add(Place.of("a.json"), MESSAGE);
        assertThat(faults.areMany()).isTrue();
    }
}
