package id.anugerah.agreement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each judgement of one side met each judgement of the other about the same thing.
 *
 * @param cells as many rows as columns, at least two, none negative; rows are one side, columns the other, both in the same
 *              order from best to worst
 */
public record CrossTable(List<List<Long>> cells) {

    public CrossTable {
        int size = cells.size();
        if (size < 2 || cells.stream().anyMatch(row -> row.size() != size || row.stream().anyMatch(count -> count < 0))) {
            throw new IllegalArgumentException("A cross table is square, has two categories at least and no negative count");
        }
        cells = cells.stream().map(List::copyOf).toList();
    }

    static CrossTable of(long[][] counts) {
        return new CrossTable(IntStream.range(0, counts.length)
                .mapToObj(row -> IntStream.range(0, counts[row].length).mapToObj(column -> counts[row][column]).toList()).toList());
    }

    /** How many categories there are. */
    int size() {
        return cells.size();
    }

    /** How many pairs there are. */
    public long total() {
        return cells.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    /** In how many pairs both sides judged the same. */
    public long agreed() {
        return IntStream.range(0, size()).mapToLong(i -> cells.get(i).get(i)).sum();
    }

    /** The share of all pairs that lies in that cell; only for a table with pairs. */
    double share(int row, int column) {
        return (double) cells.get(row).get(column) / total();
    }

    /** What one side judged, whatever the other did. */
    double rowShare(int row) {
        return IntStream.range(0, size()).mapToDouble(column -> share(row, column)).sum();
    }

    double columnShare(int column) {
        return IntStream.range(0, size()).mapToDouble(row -> share(row, column)).sum();
    }
}
