package vn.binhdang.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made pack.
 *
 * @param folder below {@code packs/}
 * @param number of the document, such as {@code 37/KH-UBND}
 * @param jurisdiction code of the unit it binds, as of its first day
 */
record MadePack(
        String id,
        String folder,
        String number,
        String issuer,
        String jurisdiction,
        LocalDate from,
        @Nullable LocalDate to,
        List<MadeTarget> targets,
        List<MadeDuty> duties) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    String idOf(MadeTarget target) {
        return id + "/" + target.id();
    }

    MadePack with(List<MadeTarget> others) {
        return new MadePack(id, folder, number, issuer, jurisdiction, from, to, others, duties);
    }
}
