package id.anugerah.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import id.anugerah.evidence.PageMarker;
import id.anugerah.evidence.TextHit;
import id.anugerah.ui.evidence.EvidenceViewer;
import id.anugerah.ui.evidence.Sight;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The files of one indicator; the chosen one is opened at its page marker. Another file changes this pane alone: what is being
 * written in the middle stays.
 */
final class EvidencePane extends Section {

    static final String PLAIN_CLICK = "!event.ctrlKey && !event.metaKey && !event.shiftKey && (event.preventDefault(), true)";

    private final Words words;
    private final Map<UUID, Evidence> all = new HashMap<>();
    private final List<Evidence> files;
    private final Place place;
    private final List<Anchor> tabs = new ArrayList<>();
    private final Div about = new Div();
    private final Div opened = new Div();
    private final EvidenceSearch search;
    private EvidenceViewer viewer;
    private Evidence shown;

    EvidencePane(Words words, Map<String, List<Evidence>> evidence, Place place, EvidenceFiles texts) {
        this.words = words;
        this.files = evidence.getOrDefault(place.indicator().id(), List.of());
        this.place = place;
        evidence.values().forEach(some -> some.forEach(file -> all.put(file.id(), file)));
        addClassName("evidence-pane");
        add(new H2(words.of("verification.evidence", files.size())));
        search = new EvidenceSearch(words, all, place.indicator().id(),
                typed -> texts.search(place.submission(), place.indicator().id(), typed),
                typed -> texts.search(place.submission(), typed), this::turnTo);
        about.addClassName("about-file");
        opened.addClassName("opened-file");
        if (files.isEmpty()) {
            add(note(words.of("verification.noEvidence")), search, about, opened);
            return;
        }
        Nav row = new Nav();
        row.addClassName("file-tabs");
        row.setAriaLabel(words.of("verification.files"));
        for (int i = 1; i <= files.size(); i++) {
            tabs.add(tab(i));
        }
        tabs.forEach(row::add);
        add(row, about, search, opened);
        open(files.get(Math.min(place.file(), files.size()) - 1), null);
    }

    /** @param file of this indicator or of another; @param sight null for where the marker points */
    private void open(Evidence file, Sight sight) {
        shown = file;
        for (int i = 0; i < tabs.size(); i++) {
            mark(tabs.get(i), files.get(i).equals(file));
        }
        PageMarker marker = PageMarker.of(file.pageMarker());
        about.removeAll();
        opened.removeAll();
        if (!files.contains(file)) {
            Paragraph elsewhere = new Paragraph(words.of("verification.search.of", file.name(), file.indicator()));
            elsewhere.addClassName("marker-unread");
            about.add(elsewhere);
        }
        about.add(facts(file, marker));
        viewer = null;
        if (file.scan() != Evidence.Scan.CLEAN) {
            opened.add(note(words.of("verification.scan", file.scan())));
            return;
        }
        viewer = new EvidenceViewer(words, file, sight == null ? Sight.of(marker) : sight);
        opened.add(viewer);
        if (!file.pageMarker().isBlank() && !marker.understood()) {
            Paragraph unread = new Paragraph(words.of("verification.markerUnread", file.pageMarker()));
            unread.addClassName("marker-unread");
            about.add(unread);
            search.offer(file.pageMarker());
        } else if (marker.pages().size() + marker.terms().size() > 1) {
            about.add(new MarkerPlaces(words, marker, viewer::turnTo));
        }
    }

    private void turnTo(TextHit hit, String typed) {
        Evidence file = all.get(hit.evidence());
        Sight sight = Sight.of(hit.page(), List.of(typed));
        if (file.equals(shown) && viewer != null) {
            viewer.turnTo(sight);
        } else if (files.contains(file)) {
            choose(files.indexOf(file) + 1, sight);
        } else {
            open(file, sight); // what is judged stays: the address names the indicator
        }
    }

    private void choose(int number, Sight sight) {
        open(files.get(number - 1), sight);
        Place there = place.at(number);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(there.path(), there.query())));
    }

    private Anchor tab(int number) {
        Evidence file = files.get(number - 1);
        Place there = place.at(number);
        Anchor tab = new Anchor("/" + there.path() + "?" + there.query().getQueryString());
        tab.addClassName("file-tab");
        tab.add((file.type() == MediaType.PNG || file.type() == MediaType.JPEG ? VaadinIcon.PICTURE : VaadinIcon.FILE_TEXT_O)
                .create(), new Span(file.name()));
        // another window is still a click with a key away
        tab.getElement().addEventListener("click", click -> choose(number, null))
                .setFilter(PLAIN_CLICK);
        return tab;
    }

    private static void mark(Anchor tab, boolean chosen) {
        if (chosen) {
            tab.getElement().setAttribute("aria-current", "true");
        } else {
            tab.getElement().removeAttribute("aria-current");
        }
    }

    private Component facts(Evidence file, PageMarker marker) {
        Span where = new Span(file.pageMarker().isBlank() ? words.of("verification.noMarker")
                : words.of("verification.marker", file.pageMarker()));
        where.addClassName(file.pageMarker().isBlank() ? "soft" : "page-marker");
        Span size = new Span(words.of("verification.size", file.type().name(), words.number((file.size() + 1023) / 1024)));
        size.addClassName("soft");
        Div facts = new Div(where, size);
        facts.addClassName("file-facts");
        if (file.scan() == Evidence.Scan.CLEAN) {
            boolean word = file.type() == MediaType.DOC || file.type() == MediaType.DOCX;
            String page = file.type() == MediaType.PDF && !marker.pages().isEmpty() && !marker.pages().get(0).roman() ? "#page=" + marker.pages().get(0).first() : "";
            if (!word) {
                Anchor open = new Anchor(EvidenceViewer.address(file) + page, words.of("verification.openFile"), AnchorTarget.BLANK);
                open.setAriaLabel(words.of("verification.openFileOf", file.name()));
                open.add(VaadinIcon.EXTERNAL_LINK.create());
                facts.add(open);
            }
        }
        return facts;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("empty");
        return note;
    }
}
