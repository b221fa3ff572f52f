package id.anugerah.ui.verification;

import id.anugerah.instrument.Option;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Workspace;

/** What a list shows of a judgement. Options are ordered best first. */
enum Mark {
    OPEN, CONFIRMED, LOWERED, RAISED;

    static Mark of(Workspace workspace, String indicator) {
        Finding finding = workspace.findings().get(indicator);
        if (finding == null) {
            return OPEN;
        }
        Option claimed = claimed(workspace, indicator);
        int change = finding.option().compareTo(claimed);
        return change == 0 ? CONFIRMED : change > 0 ? LOWERED : RAISED;
    }

    /** A form that was sent has an option for every indicator. */
    static Option claimed(Workspace workspace, String indicator) {
        return workspace.form().answers().get(indicator).option().orElseThrow();
    }
}
