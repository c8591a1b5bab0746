package vn.binhdang.api.service.rulebooks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Published packs, at first none. */
final class PacksInMemory implements PublishedPacks {

    private final Map<PublishedPack, String> texts = new HashMap<>();
    private List<PublishedPack> due = List.of();
    private List<PublishedPack> lastTakenUp = List.of();

    /** The only one that is due from now on. */
    void publish(String pack, int version, String content) {
        PublishedPack published = new PublishedPack(pack, version, "");
        texts.put(published, content);
        due = List.of(published);
    }

    @Override
    public LocalDate today() {
        return LocalDate.EPOCH;
    }

    @Override
    public List<PublishedPack> due(LocalDate day) {
        return due;
    }

    @Override
    public List<PublishedPack> lastTakenUp() {
        return lastTakenUp;
    }

    @Override
    public PackText text(PublishedPack version) {
        return new PackText(Objects.requireNonNull(texts.get(version)), null);
    }

    @Override
    public void takenUp(String ruleBook, List<PublishedPack> versions) {
        lastTakenUp = versions;
    }
}
