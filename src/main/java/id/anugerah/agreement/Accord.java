package id.anugerah.agreement;

import java.util.OptionalDouble;

/** Two opinions beside each other, again and again: how often they are the same, and kappa of that. */
public record Accord(CrossTable table) {

    /** How many findings were made twice; an indicator of a submission counts once. */
    public long pairs() {
        return table.total();
    }

    /** The share of pairs with the same option, from 0 to 1; absent without pairs. */
    public OptionalDouble exact() {
        return pairs() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) table.agreed() / pairs());
    }

    public Kappa kappa(Weighting weighting) {
        return Kappa.of(table, weighting);
    }
}
