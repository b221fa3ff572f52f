package id.anugerah.archive.check;

import java.util.List;

/** What came of checking an archive. @param edition code. @param writtenAt ISO 8601, UTC. @param sha256 of the whole package */
public record Verdict(String edition, String writtenAt, String sha256, boolean evidence, List<Result> results) {

    /**
     * @param check    id of the check, for words
     * @param compared how many things were compared: files, totals, sheets…
     */
    public record Result(String check, long compared, List<Mismatch> found) {

        public boolean agrees() {
            return found.isEmpty();
        }
    }

    public boolean agrees() {
        return results.stream().allMatch(Result::agrees);
    }
}
