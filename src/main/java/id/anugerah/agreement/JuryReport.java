package id.anugerah.agreement;

import java.util.List;

/** @param panels by name; @param jurors by name; only who has a sheet that counts in a closed session */
public record JuryReport(List<PanelFigures> panels, List<JurorFigures> jurors) {
}
