package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.insight.Slice;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Addresses of the organizer's screens, as typed methods. */
public final class Address {

    public static final String EDITION = "edisi";

    private Address() {
    }

    public static QueryParameters of(Edition edition) {
        return QueryParameters.of(EDITION, edition.code());
    }

    public static RouterLink to(String text, Class<? extends Component> screen, Edition edition) {
        RouterLink link = new RouterLink(text, screen);
        link.setQueryParameters(of(edition));
        return link;
    }

    /** The list of submissions in these states and, where given, that group. */
    static RouterLink submissions(String text, Edition edition, Collection<SubmissionState> states, Optional<Group> group) {
        RouterLink link = new RouterLink(text, SubmissionsView.class);
        link.setQueryParameters(SubmissionFilter.NONE.with(states).with(group).parameters(edition.code()));
        return link;
    }

    /** The list of submissions that a number of the dashboards counts and, where given, of that group. */
    public static RouterLink slice(String text, Edition edition, Slice slice, Optional<Group> group) {
        RouterLink link = new RouterLink(text, SubmissionsView.class);
        link.setQueryParameters(SubmissionFilter.NONE.with(slice).with(group).parameters(edition.code()));
        return link;
    }

    /** The same for those that stand at that state now. */
    public static RouterLink slice(String text, Edition edition, Slice slice, Optional<Group> group, SubmissionState state) {
        RouterLink link = new RouterLink(text, SubmissionsView.class);
        link.setQueryParameters(SubmissionFilter.NONE.with(slice).with(group).with(Set.of(state)).parameters(edition.code()));
        return link;
    }

    /** The same as plain text for places that need no component. */
    public static String sliceHref(Edition edition, Slice slice) {
        return "penyelenggara/kiriman?" + SubmissionFilter.NONE.with(slice).parameters(edition.code()).getQueryString();
    }

    /** The list of submissions at that state now. */
    public static RouterLink state(String text, Edition edition, SubmissionState state, Optional<Group> group) {
        return submissions(text, edition, Set.of(state), group);
    }

    /** One submission by its reference, which people know, or by its id. */
    public static RouterLink submission(String reference, Edition edition) {
        RouterLink link = new RouterLink(reference, SubmissionView.class, new RouteParameters(SubmissionView.ID, reference));
        link.setQueryParameters(of(edition));
        return link;
    }

    static void open(UI ui, String reference, Edition edition) {
        ui.navigate(SubmissionView.class, new RouteParameters(SubmissionView.ID, reference), of(edition));
    }

    /** The same as plain text for places that need no component. */
    static String submissionHref(String reference, Edition edition) {
        return "penyelenggara/kiriman/" + reference + "?" + EDITION + "=" + edition.code();
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Set.of(type.getEnumConstants()).stream().filter(each -> each.name().equals(name)).findAny();
    }
}
