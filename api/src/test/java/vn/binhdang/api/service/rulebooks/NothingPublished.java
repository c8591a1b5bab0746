package vn.binhdang.api.service.rulebooks;

import java.time.LocalDate;
import java.util.List;

/** What a service knows to which nobody has sent a pack. */
final class NothingPublished implements PublishedPacks {

    @Override
    public LocalDate today() {
        return LocalDate.EPOCH;
    }

    @Override
    public List<PublishedPack> due(LocalDate day) {
        return List.of();
    }

    @Override
    public List<PublishedPack> lastTakenUp() {
        return List.of();
    }

    @Override
    public PackText text(PublishedPack version) {
        throw new IllegalStateException("there is no " + version);
    }

    @Override
    public void takenUp(String ruleBook, List<PublishedPack> versions) {
        // Nobody asks.
    }
}
