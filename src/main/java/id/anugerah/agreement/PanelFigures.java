package id.anugerah.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * How the jurors of a panel agree.
 *
 * @param sessions    closed ones
 * @param correlation over the sessions scored by the same jurors, the most frequent set; absent with fewer than two
 */
public record PanelFigures(UUID panel, String name, int sessions, Optional<IntraclassCorrelation> correlation) {
}
