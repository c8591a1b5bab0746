package vn.binhdang.api.service.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhdang.api.service.rulebooks.PublishedPack;

/**
 * A version as people see it.
 *
 * @param content its text; left out in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublishedVersion")
record VersionView(
        @JsonUnwrapped Version version,
        State state,
        @Nullable String content,
        @Nullable String cases) {

    /** What it is at the moment. */
    enum State {
        /** Its day has not come. */
        AHEAD,
        /** The service decides by it. */
        IN_FORCE,
        /** Its day has come and the rule book with it was refused, or is not taken up yet. */
        DUE,
        /** A later one took its place. */
        PAST
    }

    /**
     * Without its text.
     *
     * @param due the versions whose day has come and that no other has replaced
     * @param takenUp the versions by which the service decides
     */
    static VersionView of(Version version, LocalDate today, List<PublishedPack> due, List<PublishedPack> takenUp) {
        PublishedPack pack = new PublishedPack(version.pack(), version.version(), version.sha256());
        State state = version.from().isAfter(today)
                ? State.AHEAD
                : takenUp.contains(pack) ? State.IN_FORCE : due.contains(pack) ? State.DUE : State.PAST;
        return new VersionView(version, state, null, null);
    }

    VersionView with(PackUpload text) {
        return new VersionView(version, state, text.content(), text.cases());
    }
}
