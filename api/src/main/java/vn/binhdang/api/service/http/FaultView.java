package vn.binhdang.api.service.http;

import org.jspecify.annotations.Nullable;
import vn.binhdang.engine.faults.Fault;
import vn.binhdang.engine.faults.Place;
import vn.binhdang.engine.text.Text;

/** One fault of an input: the pointer for JSON, the name of a parameter in the address, row and column for
 * tables, the sheet too for workbooks. */
public record FaultView(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable Integer column,
        Text message) {

    public static FaultView of(Fault fault) {
        Place place = fault.place();
        boolean inTable = place.line() != null && place.field() != null;
        return new FaultView(
                inTable ? null : place.field(), null, place.sheet(), place.line(), place.column(), fault.message());
    }
}
