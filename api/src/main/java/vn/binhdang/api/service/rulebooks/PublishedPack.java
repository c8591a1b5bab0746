package vn.binhdang.api.service.rulebooks;

/**
 * A version of a pack that was approved.
 *
 * @param pack its identifier
 * @param version from 1
 * @param sha256 of its text
 */
public record PublishedPack(String pack, int version, String sha256) {

    @Override
    public String toString() {
        return pack + "/" + version;
    }
}
