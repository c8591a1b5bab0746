package vn.binhdang.api.service.publishing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft with its latest text.
 *
 * @param sha256 names the text, see {@link PackUpload#sha256}; also its entity tag, and what is approved
 */
@Schema(name = "DraftWithText")
record DraftView(
        @JsonUnwrapped Draft draft,
        String sha256,
        String content,
        @Nullable String cases) {

    static DraftView of(Draft draft, PackUpload text) {
        return new DraftView(draft, text.sha256(), text.content(), text.cases());
    }
}
