package id.anugerah.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.MediaType;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.OptionalInt;

/** The files of one indicator; the chosen one is opened at its page marker. */
final class EvidencePane extends Section {

    private final Words words;

    EvidencePane(Words words, List<Evidence> files, Place place) {
        this.words = words;
        addClassName("evidence-pane");
        add(new H2(words.of("verification.evidence", files.size())));
        if (files.isEmpty()) {
            Paragraph none = new Paragraph(words.of("verification.noEvidence"));
            none.addClassName("empty");
            add(none);
            return;
        }
        int chosen = Math.min(place.file(), files.size());
        Nav tabs = new Nav();
        tabs.addClassName("file-tabs");
        tabs.setAriaLabel(words.of("verification.files"));
        for (int i = 1; i <= files.size(); i++) {
            tabs.add(tab(files.get(i - 1), place.at(i), i == chosen));
        }
        Evidence file = files.get(chosen - 1);
        add(tabs, facts(file), viewer(file));
    }

    private Anchor tab(Evidence file, Place target, boolean chosen) {
        Anchor tab = target.link();
        tab.addClassName("file-tab");
        tab.add((file.type() == MediaType.PNG || file.type() == MediaType.JPEG ? VaadinIcon.PICTURE : VaadinIcon.FILE_TEXT_O)
                .create(), new Span(file.name()));
        if (chosen) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private Component facts(Evidence file) {
        Span marker = new Span(file.pageMarker().isBlank() ? words.of("verification.noMarker")
                : words.of("verification.marker", file.pageMarker()));
        marker.addClassName(file.pageMarker().isBlank() ? "soft" : "page-marker");
        Span size = new Span(words.of("verification.size", file.type().name(), words.number((file.size() + 1023) / 1024)));
        size.addClassName("soft");
        Anchor open = new Anchor(address(file), words.of("verification.openFile"), AnchorTarget.BLANK);
        open.setAriaLabel(words.of("verification.openFileOf", file.name()));
        open.add(VaadinIcon.EXTERNAL_LINK.create());
        Div facts = new Div(marker, size, open);
        facts.addClassName("file-facts");
        return facts;
    }

    private Component viewer(Evidence file) {
        if (file.scan() != Evidence.Scan.CLEAN) {
            return note(words.of("verification.scan", file.scan()));
        }
        return switch (file.type()) {
            case PDF -> {
                String address = address(file);
                IFrame frame = new IFrame(address + (address.contains("#") ? "&" : "#") + "view=FitH&navpanes=0");
                frame.setTitle(file.name());
                frame.addClassName("viewer");
                yield frame;
            }
            case JPEG, PNG -> {
                Image image = new Image(address(file), file.name());
                image.addClassName("viewer-image");
                yield image;
            }
            case DOC, DOCX -> {
                Anchor download = new Anchor(address(file), words.of("verification.download", file.name()));
                download.getElement().setAttribute("download", file.name());
                Div box = new Div(note(words.of("verification.word")), download);
                box.addClassName("viewer-download");
                yield box;
            }
        };
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("empty");
        return note;
    }

    private static String address(Evidence file) {
        OptionalInt page = PageMarkers.page(file.pageMarker());
        String address = "/dokumen/bukti/" + file.id();
        return file.type() == MediaType.PDF && page.isPresent() ? address + "#page=" + page.getAsInt() : address;
    }
}
