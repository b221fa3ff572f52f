package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import id.anugerah.instrument.Indicator;
import id.anugerah.verification.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where in a workspace the person is: ?indikator=B5&amp;berkas=2, or ?tampil=ringkasan.
 *
 * @param file    counted from 1
 * @param summary whether all indicators are shown in one table
 * @param screen  of the submission: the workspace or that of its objection
 */
record Place(UUID submission, Indicator indicator, int file, boolean summary, String screen) {

    private static final String SHOW = "tampil";
    private static final String SUMMARY = "ringkasan";

    private static final String WORKSPACE = "verifikasi/";

    Place(UUID submission, Indicator indicator, int file) {
        this(submission, indicator, file, false, WORKSPACE);
    }

    /** In the objection of that submission. */
    static Place ofObjection(UUID submission, Indicator indicator, int file) {
        return new Place(submission, indicator, file, false, ObjectionDeskView.ROUTE + "/");
    }

    static int file(QueryParameters query) {
        return query.getSingleParameter("berkas").filter(n -> n.matches("[1-9]\\d?")).map(Integer::parseInt).orElse(1);
    }

    /** The place that the address names, else the first indicator that is still open, else the first of all. */
    static Place of(Workspace workspace, QueryParameters query) {
        List<Indicator> all = workspace.form().instrument().indicators();
        Indicator indicator = query.getSingleParameter("indikator").flatMap(workspace.form().instrument()::indicator)
                .orElseGet(() -> nextOpen(workspace, all.get(all.size() - 1)).orElse(all.get(0)));
        boolean summary = query.getSingleParameter(SHOW).filter(SUMMARY::equals).isPresent();
        return new Place(workspace.verification().submission(), indicator, file(query), summary, WORKSPACE);
    }

    static Optional<Indicator> firstOpen(Workspace workspace) {
        return workspace.form().instrument().indicators().stream()
                .filter(indicator -> !workspace.findings().containsKey(indicator.id())).findFirst();
    }

    Place summarized() {
        return new Place(submission, indicator, 1, true, screen);
    }

    /** The next open indicator after this one, from the start again where the end is reached; never this one. */
    static Optional<Indicator> nextOpen(Workspace workspace, Indicator after) {
        List<Indicator> all = workspace.form().instrument().indicators();
        int here = all.indexOf(after);
        for (int step = 1; step <= all.size(); step++) {
            Indicator candidate = all.get((here + step) % all.size());
            if (!workspace.findings().containsKey(candidate.id())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    Optional<Indicator> neighbour(Workspace workspace, int step) {
        List<Indicator> all = workspace.form().instrument().indicators();
        int index = all.indexOf(indicator) + step;
        return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(all.get(index));
    }

    Place at(Indicator other) {
        return new Place(submission, other, 1, false, screen);
    }

    Place at(int otherFile) {
        return new Place(submission, indicator, otherFile, false, screen);
    }

    String path() {
        return screen + submission;
    }

    QueryParameters query() {
        if (summary) {
            return QueryParameters.simple(Map.of("indikator", indicator.id(), SHOW, SUMMARY));
        }
        return QueryParameters.simple(file > 1 ? Map.of("indikator", indicator.id(), "berkas", Integer.toString(file))
                : Map.of("indikator", indicator.id()));
    }

    Anchor link() {
        Anchor anchor = new Anchor("/" + path() + "?" + query().getQueryString());
        anchor.getElement().setAttribute("router-link", true);
        return anchor;
    }
}
