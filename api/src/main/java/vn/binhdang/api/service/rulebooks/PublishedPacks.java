package vn.binhdang.api.service.rulebooks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Packs that were published over HTTP. They are laid over the rule files of the folder, the same for all instances. */
public interface PublishedPacks {

    /** The text of a pack and of its cases, if it has any. */
    record PackText(String content, @Nullable String cases) {}

    /** The day that it is now where the rules apply. */
    LocalDate today();

    /** The version of each pack that decides on a day, by pack. */
    List<PublishedPack> due(LocalDate day);

    /** Those that were among the rule book that was taken up last. */
    List<PublishedPack> lastTakenUp();

    PackText text(PublishedPack version);

    /** Writes down that a rule book decides from now on, unless that is known. */
    void takenUp(String ruleBook, List<PublishedPack> versions);
}
