package id.anugerah.panel;

import java.util.Optional;

/**
 * Somebody's seat on a panel.
 *
 * @param edition    name
 * @param panel      name
 * @param chair      whether they chair it
 * @param background as a juror; absent for a chair who does not score
 * @param ahead      sessions of the panel that are not closed yet
 */
public record PanelSeat(String edition, String panel, boolean chair, Optional<Panel.Background> background, int ahead) {
}
